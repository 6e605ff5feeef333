import { locale } from '../../utils/i18n.ts';

/** Day and time of the clock, such as "24 Nov, 13:40": without the year, for what is not far. It breaks between them. */
export function momentText(at: number): string {
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(at)
    .replace(/(?<!,)\s/g, '\u00a0');
}
