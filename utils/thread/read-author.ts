import { npubEncode } from 'nostr-tools/nip19';
import { KIND, type NostrEvent } from '../nostr/event.ts';
import { fieldsOf } from '../shape/fields-of.ts';
import { cleanName } from './clean-text.ts';
import type { Author } from './thread.ts';

interface Profile {
  name: string | null;
  isBot: boolean;
}

/** The newest profile of each author. */
export function readProfiles(events: readonly NostrEvent[]): Map<string, Profile> {
  const newest = new Map<string, NostrEvent>();
  for (const event of events) {
    const known = newest.get(event.pubkey);
    if (event.kind === KIND.profile && (!known || known.created_at < event.created_at)) {
      newest.set(event.pubkey, event);
    }
  }
  return new Map([...newest].map(([pubkey, event]) => [pubkey, readProfile(event.content)]));
}

/** Who wrote a comment, and whether it says of itself that it is an agent: by label (NIP-32) or profile (NIP-24). */
export function readAuthor(comment: NostrEvent, profiles: ReadonlyMap<string, Profile>): Author {
  const profile = profiles.get(comment.pubkey);
  return {
    pubkey: comment.pubkey,
    name: profile?.name ?? null,
    key: shortKey(comment.pubkey),
    npub: npubEncode(comment.pubkey),
    isAgent: isLabelled(comment) || (profile?.isBot ?? false),
  };
}

/**
 * `npub1abcdefg…wxyz`: enough to tell two of the same name apart at a glance. The end is a checksum over the whole key:
 * one who tries keys until they look like another's must hit both, 55 bits instead of 35.
 */
export function shortKey(pubkey: string): string {
  const npub = npubEncode(pubkey);
  return `${npub.slice(0, 12)}…${npub.slice(-4)}`;
}

/** By the label `ai` of the namespace `agent`, wherever it stands. One that names no namespace takes that of an `L`. */
function isLabelled({ tags }: NostrEvent): boolean {
  const isInNamespace = tags.some(([name, namespace]) => name === 'L' && namespace === 'agent');
  return tags.some(
    ([name, label, namespace]) =>
      name === 'l' &&
      label === 'ai' &&
      (namespace === undefined ? isInNamespace : namespace === 'agent'),
  );
}

/** NIP-24. Whatever else stands in it is of no use here. */
function readProfile(content: string): Profile {
  try {
    const told: unknown = JSON.parse(content);
    const { name, display_name: displayName, bot } = fieldsOf(told);
    return { name: cleanName(displayName) ?? cleanName(name), isBot: bot === true };
  } catch {
    return { name: null, isBot: false };
  }
}
