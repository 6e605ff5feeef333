import { expect, test } from 'vitest';
import { findDate, isDate } from './find-date.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const day = (text: string) => {
  const at = findDate(text, NOW);
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
};

test.each([
  ['Nov 3, 2026', '2026-11-03'],
  ['NOV. 3, 2026', '2026-11-03'],
  ['November 3rd, 2026', '2026-11-03'],
  ['3 November 2026', '2026-11-03'],
  ['Sept. 5, 2026', '2026-09-05'],
  ['2026-11-03', '2026-11-03'],
  ['2026/11/3', '2026-11-03'],
  ['2026-11-03T08:30:00.000Z', '2026-11-03'],
  ['11/3/2026', '2026-11-03'],
  ['2026年11月3日', '2026-11-03'],
  ['DEC. 19, 2025 / Gemini', '2025-12-19'],
  ['Nov 3, 2026 — 5 min read', '2026-11-03'],
  ['By Ada Loft on November 3, 2026', '2026-11-03'],
  ['November 2026', '2026-11-01'],
  ['Mar. 2026', '2026-03-01'],
  ['Nov 3', '2026-11-03'],
  ['Dec 30', '2025-12-30'],
  ['Feb 30, 2026', null],
  ['marketing 12 2026', null],
  ['Version 2026-11', null],
  ['1,024-12-31 tokens', null],
  ['May the best model win', null],
  ['', null],
  [`${'x'.repeat(90)} Nov 3, 2026`, null],
])('in "%s" the date is %s', (text, date) => {
  expect(day(text)).toBe(date);
});

test.each([
  ['Nov 3, 2026', true],
  ['| 2026-11-03 |', true],
  ['November 2026', true],
  ['Nov 3, 2026 in Paris', false],
  ['Nothing', false],
])('that "%s" is a date alone is %s', (text, alone) => {
  expect(isDate(text, NOW)).toBe(alone);
});
