import { DAY } from '../time/units.ts';

/** How many articles with a topic are of a day. */
export interface DayCount {
  /** Days since 1970, UTC. */
  day: number;
  /** Empty: all articles, whatever they are about. */
  topic: string;
  count: number;
}

/** As far back as is counted: eight weeks. */
export const DAYS = 56;

/** Of an article, all that is counted. */
interface Counted {
  topics: readonly string[];
  sortedAt: number;
}

/** An article as it is stored before and after a change; null where it isn't. */
export interface Change {
  before: Counted | null;
  after: Counted | null;
}

export function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

/** The first day that is counted still. */
export function firstDay(now: number): number {
  return dayOf(now) - DAYS + 1;
}

/** By how much counts change, those that don't left out. Days before the first are none of ours. */
export function differences(changes: readonly Change[], now: number): DayCount[] {
  const counts = new Map<string, DayCount>();
  const add = (counted: Counted | null, difference: 1 | -1) => {
    if (counted === null || dayOf(counted.sortedAt) < firstDay(now)) return;
    const day = dayOf(counted.sortedAt);
    for (const topic of ['', ...counted.topics]) {
      const key = `${day} ${topic}`;
      const count = (counts.get(key)?.count ?? 0) + difference;
      counts.set(key, { day, topic, count });
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return [...counts.values()].filter(({ count }) => count !== 0);
}
