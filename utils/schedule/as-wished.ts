import type { NextPoll } from './next-poll.ts';

/** The time of the next poll as the reader wants it: no sooner than so long after the last one. */
export function asWished<T extends Pick<NextPoll, 'at' | 'reason'>>(
  next: T,
  lastAt: number,
  leastMs: number,
): T {
  if (leastMs === 0 || next.at >= lastAt + leastMs) return next;
  return { ...next, at: lastAt + leastMs, reason: { kind: 'wished' } };
}
