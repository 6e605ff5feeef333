import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../time/units.ts';
import { maxAgeMs, nextPoll, retryAfterMs } from './next-poll.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const calm = { keepMs: null, retryAfterMs: null, errorsInRow: 0 };

test.each([
  ['an hour later', calm, HOUR, 'hourly'],
  ['not sooner because the publisher allows it', { ...calm, keepMs: MINUTE }, HOUR, 'hourly'],
  ['as late as the publisher asks', { ...calm, keepMs: 4 * HOUR }, 4 * HOUR, 'publisher'],
  ['a week at most', { ...calm, retryAfterMs: 400 * DAY }, 7 * DAY, 'publisher'],
  ['two hours after an error', { ...calm, errorsInRow: 1 }, 2 * HOUR, 'errors'],
  ['eight hours after three', { ...calm, errorsInRow: 3 }, 8 * HOUR, 'errors'],
  ['a day at most', { ...calm, errorsInRow: 2_000 }, DAY, 'errors'],
  [
    'as Retry-After says, though errors say less',
    { ...calm, retryAfterMs: 5 * HOUR, errorsInRow: 1 },
    5 * HOUR,
    'publisher',
  ],
] as const)('the next poll is %s', (_, wishes, waitMs, reason) => {
  expect(nextPoll(wishes, NOW, 0)).toMatchObject({ at: NOW + waitMs, reason });
});

test('chance only ever adds, and at most a tenth', () => {
  expect(nextPoll(calm, NOW, 1).at).toBe(NOW + 66 * MINUTE);
});

test.each([
  ['0', MINUTE],
  ['120', 2 * MINUTE],
  [' 120 ', 2 * MINUTE],
  ['86400', DAY],
  ['999999999999999999999', 7 * DAY],
  ['Mon, 23 Nov 2026 14:00:00 GMT', 2 * HOUR],
  ['Mon, 01 Jan 2024 00:00:00 GMT', MINUTE],
  ['Fri, 31 Dec 2999 23:59:59 GMT', 7 * DAY],
  ['-5', null],
  ['1.5', null],
  ['1e3', null],
  ['120, 240', null],
  ['+120', null],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %j', (header, waitMs) => {
  expect(retryAfterMs(header, NOW)).toBe(waitMs);
});

test.each([
  ['max-age=14400', 4 * HOUR],
  ['public, Max-Age = "60"', MINUTE],
  ['s-maxage=600', null],
  ['no-store', null],
  [null, null],
])('Cache-Control %j', (header, keepMs) => {
  expect(maxAgeMs(header)).toBe(keepMs);
});

test('what Retry-After asks for holds also for a reader who asks to poll now', () => {
  expect(nextPoll({ ...calm, retryAfterMs: 2 * DAY }, NOW, 0).notBefore).toBe(NOW + 2 * DAY);
  expect(nextPoll(calm, NOW, 0).notBefore).toBe(0);
});
