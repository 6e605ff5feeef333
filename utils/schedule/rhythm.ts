import { DAY } from '../time/units.ts';

const WEEK = 7 * DAY;

/** How far back is looked: long enough for a blog's habit, short enough to notice that it has changed. */
const LOOKED_AT_MS = 4 * WEEK;

/** As many dates of a source are remembered: an hour's wait is reached with 168 a week, so a day's worth is plenty. */
const REMEMBERED_DATES = 40;

/**
 * How many articles a week a source publishes, or null where it bears no dates.
 *
 * @param published When its newest articles were published. A feed that tells only of the last few days is reckoned
 *   over those, at least over one; what is dated in the future counts as nothing.
 */
export function articlesPerWeek(published: readonly number[], now: number): number | null {
  const past = published.filter((at) => at <= now);
  if (past.length === 0) return null;
  const recent = past.filter((at) => at > now - LOOKED_AT_MS);
  const isWhole = recent.length < past.length;
  const spanMs = isWhole ? LOOKED_AT_MS : Math.max(now - Math.min(...recent), DAY);
  return (recent.length * WEEK) / spanMs;
}

/** The dates to remember of a document: the newest, in order. */
export function newestDates(dates: readonly (number | null)[]): number[] {
  return dates
    .filter((at) => at !== null)
    .sort((a, b) => b - a)
    .slice(0, REMEMBERED_DATES);
}
