import { expect, test } from 'vitest';
import type { Poll } from './poll.ts';
import { pollBars } from './poll-bars.ts';

const poll = (given: Partial<Poll>): Poll => ({
  sourceId: 'a',
  at: 0,
  status: 200,
  problem: null,
  articles: 3,
  added: 0,
  edited: 0,
  bytes: 0,
  ms: 100,
  ...given,
});

test('polls stand from the oldest to the newest', () => {
  expect(pollBars([poll({ at: 3 }), poll({ at: 1 })]).map(({ at }) => at)).toEqual([1, 3]);
});

test.each([
  ['nothing new', {}, 'quiet'],
  ['a new article', { added: 1 }, 'brought'],
  ['an edited one', { edited: 1 }, 'brought'],
  ['an error', { problem: 'slow' as const, added: 1 }, 'failed'],
])('%s is told from others', (_, given, kind) => {
  expect(pollBars([poll(given)])[0]!.kind).toBe(kind);
});

test('what took longer is higher, within bounds; a failure is as high as all', () => {
  const heights = [0, 1, 50, 500, 20_000, 90_000].map((ms) => pollBars([poll({ ms })])[0]!.height);
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  expect(heights[0]).toBe(0.08);
  expect(heights.at(-1)).toBe(0.8);
  expect(pollBars([poll({ problem: 'empty' })])[0]!.height).toBe(1);
});
