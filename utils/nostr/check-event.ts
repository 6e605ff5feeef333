import { verifyEvent } from 'nostr-tools/pure';
import { KIND, type NostrEvent, plainEvent } from './event.ts';

const KINDS: ReadonlySet<number> = new Set(Object.values(KIND));

/** What relays commonly allow (strfry's limits); more is no comment but an attack. */
const MOST_TAGS = 2_000;
const MOST_CHARACTERS = 64 * 1_024;
const MOST_AHEAD_S = 900;

/** Before Nostr was there, nobody wrote events. */
const EARLIEST_S = Date.UTC(2020, 0) / 1_000;

/**
 * The event that came from a relay, if it is one: of a known kind, with fields of the right shape, within limits, not
 * from the future, and signed by its author. Else null. The result is a new object with these seven fields and no
 * other: a library's note that a signature was checked can't travel with a forged copy.
 *
 * @param isWanted Asked before the signature is checked, which is the dear part: most of a flood ends here.
 */
export function checkEvent(
  received: unknown,
  now: number,
  isWanted: (event: NostrEvent) => boolean = () => true,
): NostrEvent | null {
  const event = shaped(received);
  if (event === null || !KINDS.has(event.kind) || !isWanted(event)) return null;
  if (event.created_at < EARLIEST_S || event.created_at > now / 1_000 + MOST_AHEAD_S) return null;
  return verifyEvent(event) ? plainEvent(event) : null;
}

function shaped(received: unknown): NostrEvent | null {
  if (typeof received !== 'object' || received === null) return null;
  const { id, pubkey, created_at, kind, tags, content, sig } = {
    ...(received as Partial<NostrEvent>),
  };
  const isShaped =
    isHex(id, 64) &&
    isHex(pubkey, 64) &&
    isHex(sig, 128) &&
    Number.isSafeInteger(created_at) &&
    Number.isSafeInteger(kind) &&
    typeof content === 'string' &&
    content.length <= MOST_CHARACTERS &&
    areTags(tags);
  return isShaped ? { id, pubkey, created_at: created_at!, kind: kind!, tags, content, sig } : null;
}

function areTags(tags: unknown): tags is string[][] {
  if (!Array.isArray(tags) || tags.length > MOST_TAGS) return false;
  let characters = 0;
  for (const tag of tags as unknown[]) {
    if (!Array.isArray(tag)) return false;
    for (const value of tag as unknown[]) {
      if (typeof value !== 'string') return false;
      characters += value.length;
    }
  }
  return characters <= MOST_CHARACTERS;
}

function isHex(text: unknown, length: number): text is string {
  return typeof text === 'string' && text.length === length && /^[0-9a-f]+$/.test(text);
}
