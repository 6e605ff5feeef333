import { DAY, HOUR, MINUTE, NEVER } from '../time/units.ts';
import { LONGEST_WISH_MS } from './asked-by-server.ts';
import { type FeedSchedule, NO_SCHEDULE } from './feed-schedule.ts';
import type { PollReason } from './poll-reason.ts';
import { firstNotSkipped } from './skipped.ts';

const WEEK = 7 * DAY;

/** By itself nobody polls a feed more often than once an hour, and where nothing is wrong once a day. */
const LEAST_MS = HOUR;
const MOST_MS = DAY;

/** For sources that don't tell how often they publish. */
const UNDATED_MS = 4 * HOUR;

/** Where somebody must do something first, it is of no use to come back soon. */
const DENIED_MS = 4 * HOUR;
const DENIED = [401, 403, 404];
const GONE = 410;

/** Up to this share is added by chance, so that readers and sources don't all knock at the same time. */
const SPREAD = 0.1;
const MOST_SPREAD_MS = 30 * MINUTE;

export interface NextPoll {
  /** `NEVER` where the source is gone. */
  at: number;
  reason: PollReason;
  /** Before this not even a reader who asks for it may poll. */
  notBefore: number;
}

/** What is known after a poll about when to come again; lengths in ms. Null is what nobody said. */
export interface PollWishes {
  perWeek: number | null;
  schedule: FeedSchedule | null;
  maxAgeMs: number | null;
  expiresMs: number | null;
  retryAfterMs: number | null;
  status: number | null;
  errorsInRow: number;
}

type Wish = [waitMs: number, reason: PollReason];

/**
 * When to poll a feed again. By itself as often as it publishes (7 days ÷ articles a week, an hour to a day), later
 * where its publisher asks for it, and after errors twice as late each time. The longest of all wishes counts, and its
 * reason is kept. The rule is Miniflux's (docs/decisions/0021).
 *
 * @param chance Between 0 and 1.
 */
export function nextPoll(wishes: PollWishes, now: number, chance: number): NextPoll {
  if (wishes.status === GONE) return { at: NEVER, reason: { kind: 'gone' }, notBefore: 0 };
  const [waitMs, reason] = longest([ownWish(wishes), ...publishersWishes(wishes)]);
  const spreadMs = Math.min(waitMs * SPREAD, MOST_SPREAD_MS) * chance;
  const at = Math.ceil(now + waitMs + spreadMs);
  const open = firstNotSkipped(at, wishes.schedule ?? NO_SCHEDULE);
  const notBefore = wishes.retryAfterMs === null ? 0 : now + wishes.retryAfterMs;
  if (open === at) return { at, reason, notBefore };
  return { at: Math.ceil(open + MOST_SPREAD_MS * chance), reason: { kind: 'skipped' }, notBefore };
}

/** A server that says when to come back is believed, also after errors. */
function ownWish({ errorsInRow, status, retryAfterMs, perWeek }: PollWishes): Wish {
  if (errorsInRow === 0) return rhythm(perWeek);
  if (retryAfterMs !== null) return [LEAST_MS, { kind: 'retryAfter' }];
  return status !== null && DENIED.includes(status)
    ? [doubled(DENIED_MS, errorsInRow - 1), { kind: 'denied', status }]
    : [doubled(LEAST_MS, errorsInRow), { kind: 'errors', inRow: errorsInRow }];
}

function rhythm(perWeek: number | null): Wish {
  if (perWeek === null) return [UNDATED_MS, { kind: 'undated' }];
  const waitMs = Math.min(Math.max(WEEK / perWeek, LEAST_MS), MOST_MS);
  return [waitMs, { kind: 'rhythm', perWeek: Math.round(perWeek) }];
}

function doubled(ms: number, times: number): number {
  return Math.min(ms * 2 ** times, MOST_MS);
}

function publishersWishes({ schedule, maxAgeMs, expiresMs, retryAfterMs }: PollWishes): Wish[] {
  const wishes: [waitMs: number | null, reason: PollReason][] = [
    [minutes(schedule?.ttlMinutes), { kind: 'ttl' }],
    [minutes(schedule?.updateMinutes), { kind: 'updatePeriod' }],
    [maxAgeMs, { kind: 'maxAge' }],
    [expiresMs, { kind: 'expires' }],
    [retryAfterMs, { kind: 'retryAfter' }],
  ];
  return wishes.map(([waitMs, reason]) => [Math.min(waitMs ?? 0, LONGEST_WISH_MS), reason]);
}

function minutes(count: number | null | undefined): number | null {
  return count === null || count === undefined ? null : count * MINUTE;
}

/** Of equal ones the first. */
function longest(wishes: Wish[]): Wish {
  return wishes.reduce((most, wish) => (wish[0] > most[0] ? wish : most));
}
