import { expect, test } from 'vitest';
import { DAY, HOUR } from '../time/units.ts';
import { articlesPerWeek, newestDates } from './rhythm.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const ago = (...days: number[]) => days.map((day) => NOW - day * DAY);

test.each([
  ['none has a date', [], null],
  ['all are to come', ago(-1, -9), null],
  ['the last four weeks count', ago(1, 2, 10, 27, 90), 1],
  ['nothing came for long', ago(90, 120), 0],
  ['a feed tells only of ten days', ago(0, 2, 5, 10), 2.8],
  ['one article is new', ago(0), 7],
  ['an hour holds many', Array.from({ length: 24 }, (_, i) => NOW - (i * HOUR) / 24), 168],
])('%s', (_, published, perWeek) => {
  expect(articlesPerWeek(published, NOW)).toBe(perWeek);
});

test('the newest dates are remembered, in order', () => {
  const dates = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? NOW - i : null));
  expect(newestDates(dates.toReversed())).toEqual(
    Array.from({ length: 40 }, (_, i) => NOW - 2 * i),
  );
});
