import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, NEVER } from '../time/units.ts';
import { NO_SCHEDULE } from './feed-schedule.ts';
import { nextPoll, type PollWishes } from './next-poll.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const calm: PollWishes = {
  perWeek: 1_000,
  schedule: null,
  maxAgeMs: null,
  expiresMs: null,
  retryAfterMs: null,
  status: 200,
  errorsInRow: 0,
};
const failed = (status: number | null, errorsInRow: number) => ({ ...calm, status, errorsInRow });
const feedSays = (change: Partial<typeof NO_SCHEDULE>) => ({
  ...calm,
  schedule: { ...NO_SCHEDULE, ...change },
});

test.each<[string, PollWishes, number, string]>([
  ['hourly at most', calm, HOUR, 'rhythm'],
  ['half a day later where 14 a week are published', { ...calm, perWeek: 14 }, DAY / 2, 'rhythm'],
  ['daily at least', { ...calm, perWeek: 0.1 }, DAY, 'rhythm'],
  ['daily where nothing was published', { ...calm, perWeek: 0 }, DAY, 'rhythm'],
  ['four hours later where nobody knows', { ...calm, perWeek: null }, 4 * HOUR, 'undated'],
  ['not sooner because it may be', { ...calm, maxAgeMs: MINUTE }, HOUR, 'rhythm'],
  ['as late as max-age', { ...calm, maxAgeMs: 4 * HOUR }, 4 * HOUR, 'maxAge'],
  ['as late as Expires', { ...calm, expiresMs: 5 * HOUR }, 5 * HOUR, 'expires'],
  ['as late as ttl', feedSays({ ttlMinutes: 180 }), 3 * HOUR, 'ttl'],
  ['as late as its period', feedSays({ updateMinutes: 2_880 }), 2 * DAY, 'updatePeriod'],
  ['as late as the latest', { ...feedSays({ ttlMinutes: 180 }), maxAgeMs: DAY }, DAY, 'maxAge'],
  ['a week later at most', feedSays({ ttlMinutes: 1e9 }), 7 * DAY, 'ttl'],
  ['two hours after an error', failed(500, 1), 2 * HOUR, 'errors'],
  ['eight hours after three', failed(null, 3), 8 * HOUR, 'errors'],
  ['a day after many', failed(500, 2_000), DAY, 'errors'],
  ['four hours after 404', failed(404, 1), 4 * HOUR, 'denied'],
  ['eight hours after two of 403', failed(403, 2), 8 * HOUR, 'denied'],
  ['as Retry-After says', { ...failed(429, 1), retryAfterMs: 5 * HOUR }, 5 * HOUR, 'retryAfter'],
  ['an hour after a short one', { ...failed(429, 9), retryAfterMs: MINUTE }, HOUR, 'retryAfter'],
])('the next poll is %s', (_, wishes, waitMs, kind) => {
  expect(nextPoll(wishes, NOW, 0)).toMatchObject({ at: NOW + waitMs, reason: { kind } });
});

test('what is gone is not asked again', () => {
  expect(nextPoll(failed(410, 1), NOW, 0)).toMatchObject({ at: NEVER, reason: { kind: 'gone' } });
});

test('chance only ever adds: at most a tenth, and half an hour', () => {
  expect(nextPoll(calm, NOW, 1).at).toBe(NOW + 66 * MINUTE);
  expect(nextPoll({ ...calm, perWeek: 0 }, NOW, 1).at).toBe(NOW + DAY + 30 * MINUTE);
});

test('errors on end cost at most twelve polls a week', () => {
  let at = NOW;
  let polls = 0;
  for (; at < NOW + 7 * DAY; polls++) at = nextPoll(failed(500, polls + 1), at, 0).at;
  expect(polls).toBeLessThanOrEqual(12);
});

test('skipped hours and days are waited out', () => {
  const skipHours = [13, 14, 15];
  expect(nextPoll(feedSays({ skipHours }), NOW, 0)).toMatchObject({
    at: NOW + 4 * HOUR,
    reason: { kind: 'skipped' },
  });
  // The 23rd of November 2026 is a Monday.
  expect(nextPoll(feedSays({ skipDays: [1] }), NOW, 0).at).toBe(NOW + 12 * HOUR);
  const everyHour = Array.from({ length: 24 }, (_, hour) => hour);
  expect(nextPoll(feedSays({ skipHours: everyHour }), NOW, 0).at).toBe(NOW + HOUR);
});

test('what Retry-After asks for holds also for a reader who asks to poll now', () => {
  expect(nextPoll({ ...calm, retryAfterMs: 2 * DAY }, NOW, 0).notBefore).toBe(NOW + 2 * DAY);
  expect(nextPoll({ ...calm, maxAgeMs: 2 * DAY }, NOW, 0).notBefore).toBe(0);
});
