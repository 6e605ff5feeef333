import { DAY, MINUTE } from '../time/units.ts';

/** Whatever a publisher writes, nobody stays away longer: a slip of the pen must not park a feed for ever. */
export const LONGEST_WISH_MS = 7 * DAY;

/** `Retry-After` in ms: seconds or an HTTP date (RFC 9110 section 10.2.3), clamped to [60 s, 7 d]; else null. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1_000 : msUntil(text, now);
  return waitMs === null ? null : Math.min(Math.max(waitMs, MINUTE), LONGEST_WISH_MS);
}

/** `max-age` of `Cache-Control` in ms, or null. */
export function maxAgeMs(header: string | null): number | null {
  const seconds = header?.match(/(?:^|[\s,])max-age\s*=\s*"?(\d+)/i)?.[1];
  return seconds === undefined ? null : Math.min(Number(seconds) * 1_000, LONGEST_WISH_MS);
}

/**
 * How long an answer stays fresh by `Expires`, in ms, or null. It counts from the server's own `Date`, as the two come
 * from one clock; `max-age` overrides it (RFC 9111 sections 4.2.1 and 5.3).
 */
export function expiresMs(headers: Headers, now: number): number | null {
  if (maxAgeMs(headers.get('cache-control')) !== null) return null;
  const sentAt = now + (msUntil(headers.get('date') ?? '', now) ?? 0);
  const waitMs = msUntil(headers.get('expires')?.trim() ?? '', sentAt);
  return waitMs === null ? null : Math.min(Math.max(waitMs, 0), LONGEST_WISH_MS);
}

function msUntil(httpDate: string, now: number): number | null {
  if (!/^[A-Z][a-z]{2}, /.test(httpDate)) return null;
  const at = Date.parse(httpDate);
  return Number.isNaN(at) ? null : at - now;
}
