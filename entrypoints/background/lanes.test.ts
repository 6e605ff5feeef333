import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inLanes } from './lanes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What ran when: `gapMs` between two, each taking `ms`; the rest of a name's letters after its host's tell them apart. */
async function run(queue: string[], ms: number, gapMs: number, forMs = Infinity) {
  const startedAt = performance.now();
  const begun: [name: string, at: number][] = [];
  let running = 0;
  let most = 0;
  const all = inLanes(
    queue,
    (name) => name.slice(0, -1),
    { gapMs, forMs },
    async (name) => {
      begun.push([name, Math.round(performance.now() - startedAt)]);
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, ms));
      running -= 1;
    },
  );
  await vi.runAllTimersAsync();
  await all;
  return { begun, most };
}

test('four at once, and the next when one is done', async () => {
  const { begun, most } = await run(['a1', 'b1', 'c1', 'd1', 'e1'], 100, 0);
  expect(most).toBe(4);
  expect(begun.at(-1)).toEqual(['e1', 100]);
});

test('one a host, and a second between two of it; others go on meanwhile', async () => {
  const { begun } = await run(['f1', 'f2', 'f3', 'g1'], 100, 0);
  expect(begun).toEqual([
    ['f1', 0],
    ['g1', 0],
    ['f2', 1_100],
    ['f3', 2_200],
  ]);
});

test('a second between two of a host also from one round to the next', async () => {
  await run(['h1'], 100, 0);
  await vi.advanceTimersByTimeAsync(400);
  expect((await run(['h2'], 100, 0)).begun[0]![1]).toBeGreaterThan(500);
});

test('they begin so far apart as is asked', async () => {
  const { begun } = await run(['i1', 'j1', 'k1'], 10, 250);
  expect(begun.map(([, at]) => at)).toEqual([0, 250, 500]);
});

test('what fails does not keep its host busy', async () => {
  const done = inLanes(
    ['l1'],
    () => 'l',
    { gapMs: 0 },
    () => Promise.reject(new Error('disk')),
  );
  await expect(done).rejects.toThrow('disk');
  expect((await run(['l2'], 1, 0)).begun).toHaveLength(1);
});

test('after the time it is given nothing more is begun', async () => {
  const { begun } = await run(['m1', 'm2', 'm3', 'm4'], 100, 0, 1_500);
  expect(begun.map(([name]) => name)).toEqual(['m1', 'm2']);
});
