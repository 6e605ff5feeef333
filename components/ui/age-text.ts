import { locale } from '../../utils/i18n.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';

/** How long ago, such as "10d ago": never in the future, for clocks and publishers are not exact. */
export function ageText(at: number, now: number): string {
  return relativeTime(Math.min(at, now), now, locale());
}
