import { readDate } from '../feed/read-date.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** Dates as pages write them: "Nov. 3, 2026", "3 November 2026", "2026-11-03", "2026/11/03", "11/3/2026". */
const WHOLE = new RegExp(
  `\\b(?:${MONTH} ${DAY},? \\d{4}|${DAY} ${MONTH},? \\d{4}|\\d{4}[-/]\\d\\d?[-/]\\d\\d?|\\d\\d?/\\d\\d?/\\d{4})(?![\\d/-])`,
  'i',
);
const CHINESE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const MONTH_ONLY = new RegExp(`^(${MONTH}) (\\d{4})$`, 'i');
const NO_YEAR = new RegExp(`^(${MONTH} ${DAY}|${DAY} ${MONTH})$`, 'i');

/** Beside a date stands little: a category, an author, how long it takes to read. */
const LONGEST = 80;

/**
 * The date in a short text as epoch ms, or null. By itself "November 2026" is its first day, and "Nov 3" the last such
 * day, which is how pages write what is less than a year old.
 */
export function findDate(text: string, now: number): number | null {
  const short = text.replace(/\s+/g, ' ').trim();
  if (short === '' || short.length > LONGEST) return null;
  return wholeDate(short) ?? partOfDate(short, now);
}

/** Whether the text is a date and nothing else. */
export function isDate(text: string, now: number): boolean {
  const rest = text.replace(WHOLE, '').replace(CHINESE, '');
  return findDate(text, now) !== null && !/[\p{L}\d]/u.test(rest === text ? '' : rest);
}

function wholeDate(text: string): number | null {
  const [, year, month, day] = CHINESE.exec(text) ?? [];
  if (year !== undefined) return readDate(`${year}-${month}-${day}`);
  const [found] = WHOLE.exec(text) ?? [];
  return found === undefined ? null : readDate(found.replaceAll('.', ''));
}

function partOfDate(text: string, now: number): number | null {
  const [, month, year] = MONTH_ONLY.exec(text) ?? [];
  if (month !== undefined) return readDate(`1 ${month.replace('.', '')} ${year}`);
  if (!NO_YEAR.test(text)) return null;
  const thisYear = new Date(now).getUTCFullYear();
  const dates = [thisYear, thisYear - 1].map((each) =>
    readDate(`${text.replace('.', '')} ${each}`),
  );
  return dates.find((at) => at !== null && at <= now) ?? null;
}
