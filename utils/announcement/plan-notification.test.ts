import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../time/units.ts';
import { isTooLate, notificationTarget, planNotification } from './plan-notification.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const waiting = (...ids: string[]) =>
  ids.map((articleId) => ({ articleId, addedAt: NOW - MINUTE }));

test('nothing waits, nothing is shown', () => {
  expect(planNotification([], null, NOW)).toBeNull();
});

test('one article is told by itself, and a click leads to it', () => {
  const planned = planNotification(waiting('a1'), null, NOW)!;
  expect(planned).toMatchObject({ articleIds: ['a1'], state: 'planned', at: NOW });
  expect(notificationTarget(planned.id)).toEqual({ articleId: 'a1' });
});

test('several are told together, and a click leads to the list', () => {
  const planned = planNotification(waiting('a1', 'a2', 'a3'), null, NOW)!;
  expect(planned.articleIds).toEqual(['a1', 'a2', 'a3']);
  expect(notificationTarget(planned.id)).toBe('list');
});

test.each([
  ['29 minutes after the last one it waits', NOW - 29 * MINUTE, false],
  ['after half an hour it comes', NOW - 30 * MINUTE, true],
  ['a clock that was set back does not silence it', NOW + DAY, true],
])('%s', (_, lastAt, comes) => {
  expect(planNotification(waiting('a1'), lastAt, NOW) !== null).toBe(comes);
});

test.each([
  ['almost three days', 3 * DAY - 1, false],
  ['three days', 3 * DAY, true],
])('what waited for %s', (_, waitedMs, late) => {
  expect(isTooLate({ articleId: 'a1', addedAt: NOW - waitedMs }, NOW)).toBe(late);
});

test('the notification of someone else leads nowhere', () => {
  expect(notificationTarget('update-available')).toBeNull();
});
