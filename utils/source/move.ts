import { DAY, HOUR } from '../time/units.ts';
import type { SourceRecord } from './source-record.ts';
import type { Source } from './source.ts';

/** The browser hides whether a redirect is for good (301) or for now (302). What stays the same for so long is for good. */
const LEAST_POLLS = 3;
const LEAST_MS = 48 * HOUR;

/** What seemed for good may have been for now: the old address is asked again after so long, and after so many errors. */
const ASK_AGAIN_MS = 30 * DAY;
const MOST_ERRORS = 5;

/** Where a feed's address leads lately: the same end of its redirects, on every poll that could be read since. */
export interface Detour {
  to: string;
  polls: number;
  since: number;
}

/** A feed that has moved. */
export interface Move {
  /** Where it was read from before, oldest first: the first is the source's own address. */
  from: readonly string[];
  to: string;
  at: number;
  /** The reader said so: the old address is never asked again. */
  chosen?: true;
}

export type Whereabouts = Pick<SourceRecord, 'detour' | 'moved'>;

/**
 * Where a source is to be read from: where it has moved to, else its own address. That a source's own address has been
 * changed since ends the move, unless the reader chose it.
 */
export function addressOf(
  source: Pick<Source, 'reads'>,
  record: Pick<SourceRecord, 'moved' | 'errorsInRow'>,
  now: number,
): string {
  const { moved, errorsInRow } = record;
  if (moved === null) return source.reads.url;
  if (moved.chosen) return moved.to;
  if (moved.from[0] !== source.reads.url) return source.reads.url;
  const isTrusted = errorsInRow < MOST_ERRORS && now - moved.at < ASK_AGAIN_MS;
  return isTrusted ? moved.to : source.reads.url;
}

/** The move of a source to an address that the reader chose for it; null where that is its own. */
export function chosenMove(
  { reads: { url: own } }: Pick<Source, 'reads'>,
  moved: Move | null,
  to: string,
  now: number,
): Move | null {
  if (to === own) return null;
  const from = moved?.from[0] === own ? [...moved.from, moved.to] : [own];
  return {
    from: [...new Set(from)].filter((address) => address !== to),
    to,
    at: now,
    chosen: true,
  };
}

/**
 * What is known of a feed's whereabouts after a poll that could be read.
 *
 * @param asked The address that was asked for.
 * @param ended The address that answered.
 */
export function followDetour(
  source: Pick<Source, 'reads'>,
  record: Whereabouts,
  { asked, ended }: { asked: string; ended: string },
  now: number,
): Whereabouts {
  const own = source.reads.url;
  const moved = asked === record.moved?.to ? record.moved : null;
  if (withoutFragment(ended) === withoutFragment(asked)) return { detour: null, moved };
  if (ended === record.moved?.to) return { detour: null, moved: { ...record.moved, at: now } };
  const { polls, since } = record.detour?.to === ended ? record.detour : { polls: 0, since: now };
  const detour = { to: ended, polls: polls + 1, since };
  if (detour.polls < LEAST_POLLS || now - since < LEAST_MS) return { detour, moved };
  const from = moved === null ? [own] : [...moved.from, moved.to];
  const chosen = moved?.chosen && { chosen: moved.chosen };
  return { detour: null, moved: ended === own ? null : { from, to: ended, at: now, ...chosen } };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/, '');
}
