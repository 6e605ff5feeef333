import { locale } from '../../utils/i18n.ts';

/** Megabytes, whole kilobytes, or bytes where there are fewer: "0 kB" would say that there is nothing. */
export function sizeText(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const [unit, count] = isLarge
    ? ['megabyte', bytes / 1_000_000]
    : bytes < 1_000
      ? ['byte', bytes]
      : ['kilobyte', bytes / 1_000];
  const maximumFractionDigits = isLarge ? 1 : 0;
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const format = new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits,
  });
  return format.format(count);
}
