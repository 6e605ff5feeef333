import { DAY, HOUR, MINUTE } from '../time/units.ts';
import type { FeedSchedule } from './feed-schedule.ts';

/** What stands in the elements, as it is written; absent ones are empty. */
export interface WrittenSchedule {
  ttl: string;
  updatePeriod: string;
  updateFrequency: string;
  skipHours: readonly string[];
  skipDays: readonly string[];
}

const PERIODS: Record<string, number> = {
  hourly: HOUR / MINUTE,
  daily: DAY / MINUTE,
  weekly: (7 * DAY) / MINUTE,
  monthly: (30 * DAY) / MINUTE,
  yearly: (365 * DAY) / MINUTE,
};
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A feed's schedule from what is written there. What can't be read counts as not written. */
export function readSchedule(written: WrittenSchedule): FeedSchedule {
  return {
    ttlMinutes: wholeNumber(written.ttl),
    updateMinutes: updateMinutes(written.updatePeriod, written.updateFrequency),
    skipHours: each(written.skipHours, hourOf),
    skipDays: each(written.skipDays, dayOf),
  };
}

/** The module's own defaults: without a period daily, without a frequency once in it. Neither is written: nothing said. */
function updateMinutes(period: string, frequency: string): number | null {
  if (period.trim() === '' && frequency.trim() === '') return null;
  const minutes = PERIODS[period.trim().toLowerCase() || 'daily'];
  return minutes === undefined ? null : Math.round(minutes / (wholeNumber(frequency) ?? 1));
}

/** Some write 24 where they mean midnight (RSS 0.91 counted from 1). */
function hourOf(text: string): number | null {
  const hour = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : NaN;
  return hour <= 24 ? hour % 24 : null;
}

function dayOf(text: string): number | null {
  const day = DAYS.indexOf(text.trim().toLowerCase());
  return day < 0 ? null : day;
}

function each(texts: readonly string[], read: (text: string) => number | null): number[] {
  const numbers = texts.map(read).filter((number) => number !== null);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function wholeNumber(text: string): number | null {
  return Number.parseInt(text, 10) > 0 ? Number.parseInt(text, 10) : null;
}
