import { DAY, HOUR, MINUTE } from './units.ts';

const STEPS: [limitMs: number, unitMs: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [HOUR, MINUTE, 'minute'],
  [DAY, HOUR, 'hour'],
  [30 * DAY, DAY, 'day'],
  [365 * DAY, 30 * DAY, 'month'],
  [Infinity, 365 * DAY, 'year'],
];

/**
 * "10d ago", "in 20m", "now": how far an instant is from now, in the reader's language.
 * Whole units: the past rounded down, so that nothing is called older than it is; what is to come to the nearest.
 */
export function relativeTime(at: number, now: number, locale: string): string {
  const apartMs = Math.abs(at - now);
  if (apartMs < MINUTE)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  const [, unitMs, unit] = STEPS.find(([limitMs]) => apartMs < limitMs)!;
  const units = at < now ? Math.floor(apartMs / unitMs) : Math.round(apartMs / unitMs);
  return new Intl.RelativeTimeFormat(locale, { style: styleIn(locale) }).format(
    at < now ? -units : units,
    unit,
  );
}

/** As short as it is understood: the narrow German "vor 3 m" is one of metres. */
function styleIn(locale: string): Intl.RelativeTimeFormatStyle {
  return locale.startsWith('de') ? 'short' : 'narrow';
}
