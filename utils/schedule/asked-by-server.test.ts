import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../time/units.ts';
import { expiresMs, maxAgeMs, retryAfterMs } from './asked-by-server.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

test.each([
  ['0', MINUTE],
  ['1', MINUTE],
  ['120', 2 * MINUTE],
  [' 120 ', 2 * MINUTE],
  ['86400', DAY],
  ['604800', 7 * DAY],
  ['31536000', 7 * DAY],
  ['999999999999999999999', 7 * DAY],
  ['Mon, 23 Nov 2026 14:00:00 GMT', 2 * HOUR],
  ['Mon, 01 Jan 2024 00:00:00 GMT', MINUTE],
  ['Fri, 31 Dec 2999 23:59:59 GMT', 7 * DAY],
  ['-5', null],
  ['1.5', null],
  ['1e3', null],
  ['120, 240', null],
  ['+120', null],
  ['soon', null],
  ['', null],
  [null, null],
])('Retry-After %j', (header, waitMs) => {
  expect(retryAfterMs(header, NOW)).toBe(waitMs);
});

test.each([
  ['max-age=14400', 4 * HOUR],
  ['public, Max-Age = "60"', MINUTE],
  ['s-maxage=600', null],
  ['no-store', null],
  [null, null],
])('Cache-Control %j', (header, keepMs) => {
  expect(maxAgeMs(header)).toBe(keepMs);
});

const EXPIRES = 'Mon, 23 Nov 2026 15:00:00 GMT';

test.each([
  ['by our clock', { expires: EXPIRES }, 3 * HOUR],
  ['by its own', { expires: EXPIRES, date: 'Mon, 23 Nov 2026 14:30:00 GMT' }, 30 * MINUTE],
  ['by a clock that tells nothing', { expires: EXPIRES, date: 'now' }, 3 * HOUR],
  ['over already', { expires: 'Mon, 01 Jan 2024 00:00:00 GMT' }, 0],
  ['a week at most', { expires: 'Fri, 31 Dec 2999 23:59:59 GMT' }, 7 * DAY],
  ['never fresh', { expires: '0' }, null],
  ['beside max-age', { expires: EXPIRES, 'cache-control': 'max-age=0' }, null],
  ['nothing', {}, null],
])('Expires %s', (_, headers, keepMs) => {
  expect(expiresMs(new Headers(headers as Record<string, string>), NOW)).toBe(keepMs);
});
