import { DAY, HOUR } from '../time/units.ts';
import type { FeedSchedule } from './feed-schedule.ts';

/**
 * The first moment from `at` on that the feed doesn't ask to be left out: `at` itself or the beginning of an hour. A
 * feed that leaves out all there are can't mean it, and is taken to have said nothing.
 */
export function firstNotSkipped(
  at: number,
  { skipHours, skipDays }: Pick<FeedSchedule, 'skipHours' | 'skipDays'>,
): number {
  const isSkipped = (moment: number) =>
    skipHours.includes(new Date(moment).getUTCHours()) ||
    skipDays.includes(new Date(moment).getUTCDay());
  for (let moment = at; moment < at + 8 * DAY; moment = nextHour(moment)) {
    if (!isSkipped(moment)) return moment;
  }
  return at;
}

function nextHour(at: number): number {
  return (Math.floor(at / HOUR) + 1) * HOUR;
}
