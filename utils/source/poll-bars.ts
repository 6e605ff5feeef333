import { SECOND } from '../time/units.ts';
import type { Poll } from './poll.ts';

/** Between these a bar grows, as a logarithm: what is ten times as long is as much higher. */
const SHORTEST_MS = 10;
const LONGEST_MS = 20 * SECOND;

/** The lowest bar, of 1. */
const LOWEST = 0.08;

/** A poll that failed is as high as the picture: it is seen without its colour, too. */
const HIGHEST_OF_GOOD = 0.8;

/** One poll in the picture of a source's polls. `height` is between 0 and 1. */
export interface PollBar {
  at: number;
  height: number;
  kind: 'failed' | 'brought' | 'quiet';
}

/** Polls as bars, oldest first. The higher, the longer it took. */
export function pollBars(polls: readonly Poll[]): PollBar[] {
  return polls
    .map((poll) => ({ at: poll.at, height: heightOf(poll), kind: kindOf(poll) }))
    .sort((one, other) => one.at - other.at);
}

function kindOf({ problem, added, edited }: Poll): PollBar['kind'] {
  if (problem !== null) return 'failed';
  return added + edited > 0 ? 'brought' : 'quiet';
}

function heightOf({ problem, ms }: Poll): number {
  if (problem !== null) return 1;
  const share = Math.log(Math.max(ms, 1) / SHORTEST_MS) / Math.log(LONGEST_MS / SHORTEST_MS);
  return Math.min(Math.max(share * HIGHEST_OF_GOOD, LOWEST), HIGHEST_OF_GOOD);
}
