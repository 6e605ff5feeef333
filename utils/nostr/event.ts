/** A signed event as relays carry it (NIP-01). Times are in whole seconds here and nowhere else. */
export interface NostrEvent {
  id: string;
  pubkey: string;
  created_at: number;
  kind: number;
  tags: string[][];
  content: string;
  sig: string;
}

/** The seven fields in a new object, without what a library may have noted on the old one. */
export function plainEvent(event: NostrEvent): NostrEvent {
  const { id, pubkey, created_at, kind, tags, content, sig } = event;
  return { id, pubkey, created_at, kind, tags, content, sig };
}

/** An event before it is signed. */
export type UnsignedEvent = Pick<NostrEvent, 'created_at' | 'kind' | 'tags' | 'content'>;

/** The kinds a discussion is made of. All others are ignored. */
export const KIND = {
  /** NIP-01, NIP-24. */
  profile: 0,
  /** NIP-09. */
  deletion: 5,
  /** A vote on a comment (NIP-25). */
  commentVote: 7,
  /** A vote on a page, which is no event of Nostr (NIP-25). */
  pageVote: 17,
  /** NIP-22. */
  comment: 1111,
} as const;

/**
 * The value of the first tag of a name, or null: for what an event has one of, as a comment its page (NIP-22). Relays
 * index every tag (of each its first value, NIP-01), so one may be found by a later tag and yet belong elsewhere.
 */
export function tagValue(event: Pick<NostrEvent, 'tags'>, name: string): string | null {
  return event.tags.find((tag) => tag[0] === name)?.[1] ?? null;
}

/** The first values of all tags of a name. */
export function tagValues(event: Pick<NostrEvent, 'tags'>, name: string): string[] {
  return event.tags.flatMap((tag) => (tag[0] === name && tag[1] !== undefined ? [tag[1]] : []));
}

/** The event that a vote is on, or null: the last it names, for those above it may be named before it (NIP-25). */
export function votedOn(vote: Pick<NostrEvent, 'tags'>): string | null {
  return tagValues(vote, 'e').at(-1) ?? null;
}
