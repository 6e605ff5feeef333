import type { NostrEvent } from '../nostr/event.ts';
import { DAY, HOUR, NEVER, SECOND } from '../time/units.ts';

/** Something the reader said, on its way to the relays. Signed once: sent twice, it is still one event. */
export interface OutboxEntry {
  /** The event's. */
  id: string;
  /** Made where the reader pressed the button: a request that comes again adds nothing. */
  requestId: string;
  pageUrl: string;
  event: NostrEvent;
  /** `sent` once one relay has it, seen by reading it back; `refused` once every relay has said no. */
  state: 'waiting' | 'sent' | 'refused';
  /** By address of the relay. One that is missing has not answered yet. */
  answers: Record<string, RelayAnswer>;
  attempts: number;
  nextTryAt: number;
}

/** What became of an event at a relay: it is there, it was refused and why, or it was promised but is not there. */
export type RelayAnswer = { kind: 'kept' } | { kind: 'refused'; reason: string } | { kind: 'lost' };

const FIRST_WAIT_MS = 5 * SECOND;
const LONGEST_WAIT_MS = HOUR;

/** Relays that don't answer are asked again for about a day after another has it. */
const MOST_ATTEMPTS_ONCE_SENT = 30;

/** The entry after an attempt at the relays, with what they answered this time. */
export function afterAttempt(
  entry: OutboxEntry,
  relays: readonly string[],
  told: Readonly<Record<string, RelayAnswer>>,
  now: number,
): OutboxEntry {
  const answers = { ...entry.answers, ...told };
  const kinds = relays.map((relay) => answers[relay]?.kind);
  const isRefused = relays.length > 0 && kinds.every((kind) => kind === 'refused');
  const state = kinds.includes('kept') ? 'sent' : isRefused ? 'refused' : 'waiting';
  const after = { ...entry, answers, attempts: entry.attempts + 1, state } as const;
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(entry.attempts, 20), LONGEST_WAIT_MS);
  const isDone = state !== 'waiting' && relaysToTry(after, relays).length === 0;
  return { ...after, nextTryAt: isDone ? NEVER : now + waitMs };
}

/** The relays that an entry is still to be sent to: those that neither have it nor refused it. */
export function relaysToTry(entry: OutboxEntry, relays: readonly string[]): string[] {
  if (entry.state === 'sent' && entry.attempts >= MOST_ATTEMPTS_ONCE_SENT) return [];
  return relays.filter((relay) => {
    const answer = entry.answers[relay];
    return answer === undefined || answer.kind === 'lost';
  });
}

/** Why relays refused it, in their own words, each once; null where none has, or one took it. */
export function refusalOf(entry: OutboxEntry): string | null {
  const reasons = Object.values(entry.answers).flatMap((answer) =>
    answer.kind === 'refused' ? [answer.reason] : [],
  );
  if (entry.state === 'sent' || reasons.length === 0) return null;
  return [...new Set(reasons)].join('; ').slice(0, 200);
}

/** How long what was sent is remembered, so that a request that comes again finds it. */
export const REMEMBER_MS = 30 * DAY;
