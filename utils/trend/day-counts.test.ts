import { expect, test } from 'vitest';
import { DAY } from '../time/units.ts';
import { dayOf, differences } from './day-counts.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const article = (topics: string[], age = 0) => ({ topics, sortedAt: NOW - age * DAY });
const day = dayOf(NOW);

test('a new article counts for each of its topics, and once among all', () => {
  const changes = [
    { before: null, after: article(['agents', 'rag']) },
    { before: null, after: article(['agents']) },
  ];
  expect(differences(changes, NOW)).toEqual([
    { day, topic: '', count: 2 },
    { day, topic: 'agents', count: 2 },
    { day, topic: 'rag', count: 1 },
  ]);
});

test('one whose topics change counts for what it gains and loses', () => {
  const change = { before: article(['agents', 'rag']), after: article(['agents', 'evals']) };
  expect(differences([change], NOW)).toEqual([
    { day, topic: 'rag', count: -1 },
    { day, topic: 'evals', count: 1 },
  ]);
});

test('one that goes is taken off', () => {
  expect(differences([{ before: article(['agents'], 3), after: null }], NOW)).toEqual([
    { day: day - 3, topic: '', count: -1 },
    { day: day - 3, topic: 'agents', count: -1 },
  ]);
});

test('older than eight weeks is not counted', () => {
  expect(differences([{ before: null, after: article(['agents'], 56) }], NOW)).toEqual([]);
  expect(differences([{ before: null, after: article(['agents'], 55) }], NOW)).toHaveLength(2);
});
