import { expect, test } from 'vitest';
import { DAY } from '../time/units.ts';
import { isFailing, type Mend, mendsOf } from './mends.ts';
import type { Poll, PollProblem } from './poll.ts';

const poll = (problem: PollProblem | null, status: number | null): Poll => ({
  sourceId: 'a',
  at: 0,
  status,
  problem,
  articles: 0,
  added: 0,
  edited: 0,
  bytes: 0,
  ms: 0,
});
const record = { enabled: true, lastPoll: null, detour: null, leastMs: 0, errorsInRow: 1 };

test.each<[PollProblem | null, number | null, Mend[]]>([
  [null, 200, []],
  ['notPermitted', null, ['grant']],
  ['slow', null, ['slower']],
  ['tooLarge', 200, ['slower']],
  ['status', 429, ['slower']],
  ['status', 503, ['slower']],
  ['status', 404, ['findAnew', 'switchOff']],
  ['status', 410, ['findAnew', 'switchOff']],
  ['status', 403, ['findAnew']],
  ['notAFeed', 200, ['findAnew']],
  ['refused', 200, ['findAnew']],
  ['layoutChanged', 200, []],
  ['status', 500, []],
  ['unreachable', null, []],
])('%s with status %s is mended by %j', (problem, status, mends) => {
  expect(mendsOf({ ...record, lastPoll: poll(problem, status) })).toEqual(mends);
});

test.each<[PollProblem, number | null]>([
  ['status', 500],
  ['unreachable', null],
  ['empty', 200],
])('%s with status %s may pass, and is worth a search once it has not', (problem, status) => {
  const failed = { ...record, lastPoll: poll(problem, status) };
  expect(mendsOf({ ...failed, errorsInRow: 2 })).toEqual([]);
  expect(mendsOf({ ...failed, errorsInRow: 3 })).toEqual(['findAnew']);
});

test('where its address leads elsewhere, the move can be accepted', () => {
  const detour = { to: 'https://new.example/feed', polls: 1, since: 0 };
  expect(mendsOf({ ...record, detour, lastPoll: poll(null, 200) })).toEqual(['acceptMove']);
});

test('what is wished already is not offered', () => {
  const lastPoll = poll('status', 429);
  expect(mendsOf({ ...record, lastPoll, leastMs: DAY })).toEqual([]);
});

test('a source that is off, or was never asked, needs no mending', () => {
  expect(mendsOf(record)).toEqual([]);
  expect(mendsOf({ ...record, enabled: false, lastPoll: poll('status', 404) })).toEqual([]);
});

test.each<[string, boolean, Poll | null, boolean]>([
  ['came as it should', true, poll(null, 200), false],
  ['was never asked', true, null, false],
  ['is gone', true, poll('status', 404), true],
  ['asks for patience', true, poll('status', 429), false],
  ['is not permitted', true, poll('notPermitted', null), true],
  ['is gone and not followed', false, poll('status', 404), false],
])('a source that %s, followed: %s, is one to tell of or not', (_, enabled, lastPoll, failing) => {
  expect(isFailing({ enabled, lastPoll })).toBe(failing);
});
