/** What a feed itself says about when to come. In every feed that says nothing it is `NO_SCHEDULE`. */
export interface FeedSchedule {
  /** RSS 2.0 `ttl`: how long it may be kept. */
  ttlMinutes: number | null;
  /** `sy:updatePeriod` divided by `sy:updateFrequency` (RSS 1.0 module "syndication"). */
  updateMinutes: number | null;
  /** RSS `skipHours`: hours of the day, 0 to 23 in UTC, at which nobody need come. */
  skipHours: readonly number[];
  /** RSS `skipDays`, as `Date.getUTCDay` counts them: 0 is Sunday. */
  skipDays: readonly number[];
}

export const NO_SCHEDULE: FeedSchedule = {
  ttlMinutes: null,
  updateMinutes: null,
  skipHours: [],
  skipDays: [],
};
