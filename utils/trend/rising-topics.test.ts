import { expect, test } from 'vitest';
import { DAY } from '../time/units.ts';
import { dayOf } from './day-counts.ts';
import { risingTopics } from './rising-topics.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

/** A topic with so many articles last week and this week; '' is all articles. */
const weeks = (topic: string, lastWeek: number, thisWeek: number) => [
  { topic, day: dayOf(NOW) - 7, count: lastWeek },
  { topic, day: dayOf(NOW), count: thisWeek },
];
const rising = (...counts: ReturnType<typeof weeks>[]) => risingTopics(counts.flat(), NOW);
const names = (...counts: ReturnType<typeof weeks>[]) =>
  rising(...counts).map(({ topic }) => topic);

test('what is written of more than a week before, most surely first', () => {
  const found = rising(
    weeks('', 100, 100),
    weeks('agents', 9, 14),
    weeks('robotics', 2, 12),
    weeks('rag', 8, 8),
    weeks('evals', 9, 3),
  );
  expect(found.map(({ topic }) => topic)).toEqual(['robotics', 'agents']);
  expect(found[1]).toEqual({
    topic: 'agents',
    thisWeek: 14,
    lastWeek: 9,
    weeks: [0, 0, 0, 0, 0, 0, 9, 14],
  });
});

test('one or two articles are chance', () => {
  expect(names(weeks('', 100, 100), weeks('agents', 0, 2))).toEqual([]);
});

test('where all rises alike, nothing does', () => {
  expect(names(weeks('', 50, 100), weeks('agents', 10, 20), weeks('rag', 5, 10))).toEqual([]);
});

test('in a quiet week what falls less than the rest is not called rising', () => {
  expect(names(weeks('', 100, 20), weeks('agents', 10, 9))).toEqual([]);
});

test('without a week to compare with there is nothing to say', () => {
  expect(names(weeks('', 0, 100), weeks('agents', 0, 20))).toEqual([]);
});

test('six at most', () => {
  const many = Array.from({ length: 9 }, (_, i) => weeks(`topic-${i}`, 1, 9 + i));
  expect(names(weeks('', 200, 200), ...many)).toHaveLength(6);
});

test('a week ends now and not on Sunday', () => {
  const counts = [0, 6, 7, 13].map((age) => ({
    topic: 'rag',
    day: dayOf(NOW - age * DAY),
    count: 2,
  }));
  const all = counts.map((count) => ({ ...count, topic: '' }));
  const extra = { topic: 'rag', day: dayOf(NOW), count: 1 };
  expect(risingTopics([...counts, ...all, extra], NOW)).toMatchObject([
    { thisWeek: 5, lastWeek: 4 },
  ]);
});
