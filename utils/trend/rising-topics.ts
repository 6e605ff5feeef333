import { type DayCount, dayOf, DAYS } from './day-counts.ts';

const WEEK_DAYS = 7;

/** Fewer articles in a week are chance. */
const LEAST = 3;

/** More is a table. */
const MOST = 6;

/** A topic of which more is written than a week before. */
export interface Trend {
  topic: string;
  thisWeek: number;
  lastWeek: number;
  /** Articles in each of eight weeks, the last one last. Weeks end today, so that no Monday is a fall. */
  weeks: number[];
}

/**
 * What is rising, most surely first: more than a week ago, and more than the growth of all articles explains, by what
 * chance would make of such counts. A source that is new, or a feed that tells ten articles only, lets everything rise
 * alike, and so nothing.
 */
export function risingTopics(counts: readonly DayCount[], now: number): Trend[] {
  const byTopic = new Map<string, number[]>();
  for (const { day, topic, count } of counts) {
    const age = Math.max(0, dayOf(now) - day);
    if (age >= DAYS) continue;
    const weeks = byTopic.get(topic) ?? Array.from({ length: DAYS / WEEK_DAYS }, () => 0);
    const week = weeks.length - 1 - Math.floor(age / WEEK_DAYS);
    weeks[week] = (weeks[week] ?? 0) + count;
    byTopic.set(topic, weeks);
  }
  const [allLast = 0, allThis = 0] = (byTopic.get('') ?? []).slice(-2);
  if (allLast === 0) return [];
  return [...byTopic]
    .filter(([topic]) => topic !== '')
    .map(([topic, weeks]) => toTrend(topic, weeks))
    .map((trend) => ({ trend, surprise: surpriseOf(trend, allThis / allLast) }))
    .filter(({ trend, surprise }) => trend.thisWeek >= LEAST && surprise > 0)
    .sort((a, b) => b.surprise - a.surprise)
    .slice(0, MOST)
    .map(({ trend }) => trend);
}

function toTrend(topic: string, weeks: number[]): Trend {
  const [lastWeek = 0, thisWeek = 0] = weeks.slice(-2);
  return { topic, thisWeek, lastWeek, weeks };
}

/** Zero or less where it isn't rising, be it of its own or among all. */
function surpriseOf({ thisWeek, lastWeek }: Trend, growth: number): number {
  const expected = lastWeek * Math.max(1, growth);
  return (thisWeek - expected) / Math.sqrt(expected + 1);
}
