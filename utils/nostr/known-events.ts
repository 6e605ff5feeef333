import { KIND, type NostrEvent } from './event.ts';

/** What is kept of a page's discussion, and of one key in it. A page that has more is being flooded, not discussed. */
const MOST_OF_A_PAGE = 5_000;
const MOST_OF_A_KEY = 300;

/** What is known of a discussion while it is open. */
interface Known {
  /** Of all events, so that what comes from several relays is checked once. */
  ids: Set<string>;
  /** Of comments and votes: what votes and deletions may be about. */
  said: Set<string>;
  /** Who has written a comment: whose profiles are of interest. */
  authors: Set<string>;
  /** How many events of each key. */
  perKey: Map<string, number>;
  /** Comments and votes, and those of them that were not asked about yet. */
  all: NostrEvent[];
  fresh: NostrEvent[];
}

export function knownOf(): Known {
  return {
    ids: new Set(),
    said: new Set(),
    authors: new Set(),
    perKey: new Map(),
    all: [],
    fresh: [],
  };
}

/** Whether there is room for one more of its author's. */
export function mayKeep({ pubkey }: NostrEvent, known: Known): boolean {
  return known.ids.size < MOST_OF_A_PAGE && (known.perKey.get(pubkey) ?? 0) < MOST_OF_A_KEY;
}

export function noteEvent(event: NostrEvent, known: Known): void {
  known.ids.add(event.id);
  known.perKey.set(event.pubkey, (known.perKey.get(event.pubkey) ?? 0) + 1);
  if (event.kind === KIND.comment) known.authors.add(event.pubkey);
  if (event.kind === KIND.deletion || event.kind === KIND.profile) return;
  known.said.add(event.id);
  known.all.push(event);
  known.fresh.push(event);
}
