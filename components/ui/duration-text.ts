import { locale } from '../../utils/i18n.ts';

/** Milliseconds, or seconds from one on. */
export function durationText(ms: number): string {
  const [unit, count] = ms < 1_000 ? ['millisecond', ms] : ['second', ms / 1_000];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(count);
}
