import { DAY, HOUR, MINUTE } from '../time/units.ts';

/** By itself nobody polls a feed more often than once an hour (checks F17 to F23 and F27). */
const LEAST_MS = HOUR;
const LONGEST_WISH_MS = 7 * DAY;
const LONGEST_BACK_OFF_MS = DAY;

/** Up to this share is added by chance, so that readers and sources don't all knock at the full hour. */
const SPREAD = 0.1;

/** Why the next poll is when it is. The options page says it in words. */
export type PollReason = 'hourly' | 'publisher' | 'errors';

export interface NextPoll {
  at: number;
  reason: PollReason;
  /** Before this not even a reader who asks for it may poll. */
  notBefore: number;
}

/** What the last poll tells about when to come again. All lengths in ms, null where nothing was said. */
export interface PollWishes {
  /** `Cache-Control: max-age` or the feed's `ttl`. */
  keepMs: number | null;
  /** `Retry-After`. */
  retryAfterMs: number | null;
  errorsInRow: number;
}

/**
 * When to poll a feed again: hourly, later where the publisher asks for it (at most 7 days), and after errors twice as
 * late each time (at most a day).
 *
 * @param chance Between 0 and 1.
 */
export function nextPoll(wishes: PollWishes, now: number, chance: number): NextPoll {
  const backOffMs =
    wishes.errorsInRow === 0
      ? 0
      : Math.min(LEAST_MS * 2 ** wishes.errorsInRow, LONGEST_BACK_OFF_MS);
  const wishMs = Math.min(Math.max(wishes.keepMs ?? 0, wishes.retryAfterMs ?? 0), LONGEST_WISH_MS);
  const waitMs = Math.max(LEAST_MS, wishMs, backOffMs);
  const reason =
    wishMs >= backOffMs && wishMs > LEAST_MS ? 'publisher' : backOffMs > 0 ? 'errors' : 'hourly';
  const notBefore = wishes.retryAfterMs === null ? 0 : now + wishes.retryAfterMs;
  return { at: Math.ceil(now + waitMs * (1 + SPREAD * chance)), reason, notBefore };
}

/** `Retry-After` in ms: seconds or an HTTP date (RFC 9110 section 10.2.3), clamped to [60 s, 7 d]; else null. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1_000 : httpDateMs(text, now);
  return waitMs === null ? null : Math.min(Math.max(waitMs, MINUTE), LONGEST_WISH_MS);
}

/** `max-age` of `Cache-Control` in ms, or null. */
export function maxAgeMs(header: string | null): number | null {
  const seconds = header?.match(/(?:^|[\s,])max-age\s*=\s*"?(\d+)/i)?.[1];
  return seconds === undefined ? null : Math.min(Number(seconds) * 1_000, LONGEST_WISH_MS);
}

function httpDateMs(text: string, now: number): number | null {
  if (!/^[A-Z][a-z]{2}, /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at - now;
}
