import { zoneMinutes } from './time-zones.ts';

/** Longer, and it is no date. */
const LONGEST = 100;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** As it is written, not yet checked. */
interface Written {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** What follows the date, zone and all; '' for midnight. */
  time: string;
}

/**
 * A feed's date as epoch ms, or null where it can't be one: unreadable, no day there is, or before 1970, when nobody
 * wrote feeds. Reads RFC 3339 and its shorter kin, RFC 822 and what is like it. Where no zone is given it is UTC.
 * Dates in the future come through; where an article is sorted is decided elsewhere.
 */
export function readDate(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const written = readRfc822(trimmed) ?? readNumbers(trimmed) ?? readWords(trimmed);
  if (written === null) return null;
  const { year, month, day } = written;
  const midnight = Date.UTC(year, month - 1, day);
  const since = sinceMidnight(written.time);
  if (new Date(midnight).getUTCDate() !== day || month < 1 || month > 12) return null;
  const at = since === null ? null : midnight + since;
  return at === null || at <= 0 ? null : at;
}

/** The first that can be read. */
export function firstDate(texts: string[]): number | null {
  for (const text of texts) {
    const at = text === '' ? null : readDate(text);
    if (at !== null) return at;
  }
  return null;
}

/** "Mon, 02 Nov 2026 08:30:00 GMT", to the letter: most dates of RSS. */
function readRfc822(text: string): Written | null {
  const [, day, month, year, time] =
    /^(?:[a-z]{3}, )?(\d\d?) ([a-z]{3}) (\d{4}) (\d\d:.+)$/i.exec(text) ?? [];
  if (day === undefined || month === undefined || time === undefined) return null;
  return { year: fullYear(Number(year)), month: monthOf(month), day: Number(day), time };
}

/** "2026-11-02T08:30:00Z", "2026-11", "20261102", "2026/11/02 08:30", and, as Americans have it, "11/2/2026". */
function readNumbers(text: string): Written | null {
  const [, year, month = '1', day = '1', time = ''] =
    /^(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?)?(?:[T\s]\s*(.*))?$/i.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)(?:[T\s]?\s*(.*))?$/i.exec(text) ??
    [];
  if (year !== undefined) {
    return { year: Number(year), month: Number(month), day: Number(day), time };
  }
  const american = /^(\d\d?)\/(\d\d?)\/(\d{4})(?:\s+(.*))?$/.exec(text);
  if (american === null) return null;
  const [first, second, third] = american.slice(1, 4).map(Number);
  return { year: third!, month: first!, day: second!, time: american[4] ?? '' };
}

/** "Monday, 2 Nov 26 08:30", "November 2, 2026", "Mon Nov  2 08:30:00 2026". */
function readWords(text: string): Written | null {
  let month = 0;
  const numbers: string[] = [];
  const time: string[] = [];
  for (const word of text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+|(?<=[a-z\d])-(?=[a-z])|(?<=[a-z])-/i)) {
    const monthOfWord = monthOf(word);
    const isName = /^[a-z]{3,9}\.?$/i.test(word);
    if (isName && month === 0 && monthOfWord > 0) month = monthOfWord;
    else if (numbers.length < 2 && /^\d{1,4}(?:st|nd|rd|th)?$/i.test(word)) numbers.push(word);
    else if (time.length > 0 || /^\d\d?:\d\d/.test(word)) time.push(word);
  }
  const [first, second] = numbers.map((number) => parseInt(number, 10));
  if (month === 0 || first === undefined || second === undefined) return null;
  const [day, year] = first > 31 ? [second, first] : [first, second];
  return { year: fullYear(year), month, day, time: time.join(' ') };
}

/** 1 to 12; 0 where the word is no English month, or the beginning of one. */
function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/**
 * RFC 2822 section 4.3. So is "0001", which Hugo writes for a page without a date, 2001 as for `Date.parse`: such pages
 * stand at the end of a list, and not above what is new.
 */
function fullYear(year: number): number {
  if (year < 50) return year + 2_000;
  return year < 1_000 ? year + 1_900 : year;
}

/** Ms since midnight UTC of a time such as "08:30:00 +0100"; null where there is none such. */
function sinceMidnight(time: string): number | null {
  if (time === '') return 0;
  const [, hour, minute = '0', second = '0', half = '', zone = ''] =
    /^(\d\d?)(?::?(\d\d))?(?::?(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\.?(?![a-z]))?\s*(.*)$/i.exec(
      time,
    ) ?? [];
  const offset = zoneMinutes(zone);
  if (hour === undefined || offset === null) return null;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return ((hours * 60 + Number(minute) - offset) * 60 + Number(second)) * 1_000;
}
