import { expect, test } from 'vitest';
import { relativeTime } from './relative-time.ts';
import { DAY, HOUR, MINUTE, SECOND } from './units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

test.each([
  ['this very moment', 0, 'now'],
  ['less than a minute ago', -59 * SECOND, 'now'],
  ['a minute ago', -MINUTE, '1m ago'],
  ['almost an hour ago', -HOUR + 1, '59m ago'],
  ['hours', -5 * HOUR, '5h ago'],
  ['yesterday is a day like the others', -DAY, '1d ago'],
  ['the age on the card of TimeAhead', -10.5 * DAY, '10d ago'],
  ['months', -65 * DAY, '2mo ago'],
  ['years', -800 * DAY, '2y ago'],
  ['the next poll', 20 * MINUTE, 'in 20m'],
  ['a poll after an error', 2 * HOUR - 1, 'in 2h'],
])('%s', (_, apartMs, text) => {
  expect(relativeTime(NOW + apartMs, NOW, 'en')).toBe(text);
});

test('speaks the language it is given', () => {
  expect(relativeTime(NOW - 3 * HOUR, NOW, 'de')).toBe('vor 3 Std.');
  expect(relativeTime(NOW - 12 * MINUTE, NOW, 'de')).toBe('vor 12 Min.');
});
