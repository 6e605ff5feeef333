import { DAY } from '../time/units.ts';
import type { Poll } from './poll.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * What the reader can do about a source that doesn't come as it should: `grant` its hosts, `acceptMove` to where its
 * address leads, look on its home for its feed (`findAnew`), ask it less often (`slower`), or give it up (`switchOff`).
 */
export type Mend = 'grant' | 'acceptMove' | 'findAnew' | 'slower' | 'switchOff';

/** What may pass by itself is worth a search after so many errors only. */
const MANY_ERRORS = 3;

/** What `slower` wishes for. */
export const SLOWER_MS = DAY;

/** Those that fit what is wrong, the likeliest first; none where nothing is, or time alone will mend it. */
export function mendsOf({
  enabled,
  lastPoll,
  detour,
  leastMs,
  errorsInRow,
}: Pick<SourceRecord, 'enabled' | 'lastPoll' | 'detour' | 'leastMs' | 'errorsInRow'>): Mend[] {
  if (!enabled || lastPoll === null) return [];
  const mends = against(lastPoll, errorsInRow).filter(
    (mend) => mend !== 'slower' || leastMs < SLOWER_MS,
  );
  return detour === null ? mends : ['acceptMove', ...mends];
}

function against({ problem, status }: Poll, errorsInRow: number): Mend[] {
  switch (problem) {
    case null:
    // Where its page has changed, or we failed, only we can mend it.
    case 'layoutChanged':
    case 'otherPage':
    case 'failed':
      return [];
    case 'notPermitted':
      return ['grant'];
    case 'slow':
    case 'tooLarge':
      return ['slower'];
    case 'refused':
    case 'notAFeed':
      return ['findAnew'];
    case 'status':
      return againstStatus(status ?? 0, errorsInRow);
    default:
      return errorsInRow < MANY_ERRORS ? [] : ['findAnew'];
  }
}

function againstStatus(status: number, errorsInRow: number): Mend[] {
  if (status === 404 || status === 410) return ['findAnew', 'switchOff'];
  if (status === 401 || status === 403) return ['findAnew'];
  if (status === 429 || status === 503) return ['slower'];
  return errorsInRow < MANY_ERRORS ? [] : ['findAnew'];
}

/** Whether the reader should know: the last poll of a source that is followed brought nothing, and not for patience. */
export function isFailing({
  enabled,
  lastPoll,
}: Pick<SourceRecord, 'enabled' | 'lastPoll'>): boolean {
  if (!enabled || lastPoll === null) return false;
  return lastPoll.problem !== null && !isPatience(lastPoll);
}

/** Whether what went wrong is no fault: a server that asks for patience gets it. */
export function isPatience({ status, problem }: Pick<Poll, 'status' | 'problem'>): boolean {
  return problem === 'status' && (status === 429 || status === 503);
}
