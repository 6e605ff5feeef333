import { DAY } from '../time/units.ts';
import type { SourceRecord } from './poll.ts';

/**
 * What the reader can do about a source that doesn't come as it should: `grant` its hosts, `acceptMove` to where its
 * address leads, ask it less often (`slower`), or give it up (`switchOff`).
 */
export type Mend = 'grant' | 'acceptMove' | 'slower' | 'switchOff';

/** What `slower` wishes for. */
export const SLOWER_MS = DAY;

/** Those that fit what is wrong, the likeliest first; none where nothing is, or time alone will mend it. */
export function mendsOf({
  enabled,
  lastPoll,
  detour,
  leastMs,
}: Pick<SourceRecord, 'enabled' | 'lastPoll' | 'detour' | 'leastMs'>): Mend[] {
  if (!enabled || lastPoll === null) return [];
  const fitting = lastPoll.problem === null ? [] : against(lastPoll.problem, lastPoll.status);
  const mends = fitting.filter((mend) => mend !== 'slower' || leastMs < SLOWER_MS);
  return detour === null ? mends : ['acceptMove', ...mends];
}

function against(problem: string, status: number | null): Mend[] {
  if (problem === 'notPermitted') return ['grant'];
  if (problem === 'slow' || problem === 'tooLarge') return ['slower'];
  if (status === 404 || status === 410) return ['switchOff'];
  return status === 429 || status === 503 ? ['slower'] : [];
}

/** Whether what went wrong is no fault: a server that asks for patience gets it. */
export function isPatience({ status, problem }: { status: number | null; problem: string | null }) {
  return problem === 'status' && (status === 429 || status === 503);
}
