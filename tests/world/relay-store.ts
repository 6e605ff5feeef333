import type { Filter } from 'nostr-tools/filter';
import { isAddressableKind, isReplaceableKind } from 'nostr-tools/kinds';
import { compareEvents, type Event } from 'nostr-tools/pure';

/** Most events that one filter is answered with, asked for or not. */
export const LARGEST_ANSWER = 500;

const DELETION = 5;

/** What became of an event: what its sender is told, and the event where it is news to subscribers. */
export interface Verdict {
  ok: boolean;
  reason: string;
  news: Event | null;
}

export interface Store {
  /** Keeps an event that has been checked, by the rules of its kind. */
  put(event: Event): Verdict;
  /** Keeps anything, by no rules. */
  plant(event: Event): void;
  /** All that is kept and not expired, newest first. */
  all(): Event[];
  /** What matches any of the filters, each up to its limit, newest first. */
  find(filters: Filter[]): Event[];
}

/** Keeping and matching events, in memory. */
export function createStore(now: () => number): Store {
  const kept = new Map<string, Event>();
  /** Apart from the others, so that a forgery doesn't stand in the way of the event whose id it claims. */
  const planted = new Set<Event>();

  const all = () =>
    [...kept.values(), ...planted].filter((event) => !isExpired(event, now())).sort(compareEvents);

  return {
    put(event) {
      if (kept.has(event.id)) return { ok: true, reason: 'duplicate: is kept', news: null };
      const others = [...kept.values()];
      if (others.some((other) => deletes(other, event))) {
        return { ok: false, reason: 'blocked: its author has deleted it', news: null };
      }
      const address = addressOf(event);
      const rival = others.find((other) => address !== null && addressOf(other) === address);
      if (rival && compareEvents(rival, event) < 0) {
        return { ok: true, reason: 'duplicate: a newer one is kept', news: null };
      }
      if (rival) kept.delete(rival.id);
      for (const other of others) if (deletes(event, other)) kept.delete(other.id);
      for (const other of planted) if (deletes(event, other)) planted.delete(other);
      kept.set(event.id, event);
      return { ok: true, reason: '', news: event };
    },
    plant: (event) => void planted.add(event),
    all,
    find(filters) {
      const events = all();
      const found = new Set(
        filters.flatMap((filter) =>
          events
            .filter((event) => matches(filter, event))
            .slice(0, Math.min(filter.limit ?? LARGEST_ANSWER, LARGEST_ANSWER)),
        ),
      );
      return events.filter((event) => found.has(event));
    },
  };
}

/** Whether a filter asks for this event. What a planted event has in place of tags fits every filter. */
export function matches(filter: Filter, event: Event): boolean {
  const { ids, authors, kinds, since = 0, until = Infinity } = filter;
  if (ids && !ids.includes(event.id)) return false;
  if (authors && !authors.includes(event.pubkey)) return false;
  if (kinds && !kinds.includes(event.kind)) return false;
  if (event.created_at < since || event.created_at > until) return false;
  if (!Array.isArray(event.tags)) return true;
  return Object.entries(filter).every(([key, wanted]) => {
    if (!key.startsWith('#')) return true;
    const values = firstValues(event, key.slice(1));
    return (wanted as string[]).some((value) => values.includes(value));
  });
}

/** NIP-40. */
export function isExpired(event: Event, now: number): boolean {
  const [until] = firstValues(event, 'expiration');
  return until !== undefined && Number(until) * 1_000 <= now;
}

/**
 * NIP-09. Deletions are kept for ever and asked about each newcomer, so it doesn't matter which of the two comes
 * first, or whether the deleted event is posted again. A deletion can't be deleted.
 */
function deletes(deletion: Event, event: Event): boolean {
  if (deletion.kind !== DELETION || event.kind === DELETION) return false;
  if (deletion.pubkey !== event.pubkey) return false;
  if (firstValues(deletion, 'e').includes(event.id)) return true;
  const address = addressOf(event);
  return (
    address !== null &&
    event.created_at <= deletion.created_at &&
    firstValues(deletion, 'a').includes(address)
  );
}

/** What only one event can be kept of; null for the kinds of which all are kept. */
function addressOf(event: Event): string | null {
  if (isReplaceableKind(event.kind)) return `${event.kind}:${event.pubkey}:`;
  if (!isAddressableKind(event.kind)) return null;
  return `${event.kind}:${event.pubkey}:${firstValues(event, 'd')[0] ?? ''}`;
}

function firstValues({ tags }: Event, name: string): string[] {
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((tag) => (Array.isArray(tag) && tag[0] === name ? tag.slice(1, 2) : []));
}
