import { expect, test } from 'vitest';
import { DAY } from '../time/units.ts';
import { unreadAtImport } from './unread-at-import.ts';

const NOW = Date.UTC(2026, 10, 23);
const aged = (...days: number[]) =>
  days.map((age) => ({ id: `${age}`, sortedAt: NOW - age * DAY }));

test.each([
  ['the newest three, however old', [900, 100, 300, 200], ['100', '200', '300']],
  ['all of the last week', [1, 2, 3, 4, 5, 8, 9], ['1', '2', '3', '4', '5']],
  [
    'not more than ten',
    Array.from({ length: 40 }, (_, i) => i / 10),
    Array.from({ length: 10 }, (_, i) => `${i / 10}`),
  ],
  ['nothing of nothing', [], []],
])('%s', (_, ages, unread) => {
  expect([...unreadAtImport(aged(...ages), NOW)].sort()).toEqual(unread.sort());
});
