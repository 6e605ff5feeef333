import type { Filter } from 'nostr-tools/filter';
import { getPow } from 'nostr-tools/nip13';
import { type Event, verifyEvent } from 'nostr-tools/pure';
import { isExpired } from './relay-store.ts';

/** What the relay takes, told to everyone in its NIP-11 document. */
export const limits = {
  messageBytes: 65_536,
  contentBytes: 8_192,
  tags: 64,
  tagValueBytes: 1_024,
  secondsAhead: 900,
  subscriptions: 20,
  subscriptionIdLength: 64,
  filters: 10,
};

const kinds = new Set([0, 5, 7, 17, 1111, 1984, 1985, 10000, 10002, 30000]);

/** The seven fields of an event that came over the wire, or null where one is missing or of the wrong type. */
export function readEvent(value: object): Event | null {
  const { id, pubkey, created_at, kind, tags, content, sig } = value as Partial<Event>;
  if (!isHex(id, 64) || !isHex(pubkey, 64) || !isHex(sig, 128)) return null;
  if (!isWhole(created_at) || !isWhole(kind) || typeof content !== 'string') return null;
  if (!Array.isArray(tags) || !tags.every(isTag)) return null;
  return { id, pubkey, created_at, kind, tags, content, sig };
}

/**
 * Why the relay refuses an event, or null. The signature comes last, because checking it is the dearest. A copy is
 * checked: nostr-tools marks what it has verified, believes the mark later, and a mark would go on to forged copies.
 */
export function findProblem(event: Event, now: number, minimumWork: number): string | null {
  if (!kinds.has(event.kind)) return `blocked: kind ${event.kind} is not kept here`;
  if (bytes(event.content) > limits.contentBytes) {
    return `invalid: content is larger than ${limits.contentBytes} bytes`;
  }
  if (event.tags.length > limits.tags) return `invalid: more than ${limits.tags} tags`;
  if (event.tags.flat().some((value) => bytes(value) > limits.tagValueBytes)) {
    return `invalid: a tag value is larger than ${limits.tagValueBytes} bytes`;
  }
  if (event.created_at > now / 1_000 + limits.secondsAhead) {
    return `invalid: created_at is more than ${limits.secondsAhead} s ahead`;
  }
  if (isExpired(event, now)) return 'invalid: the event has expired';
  if (workOf(event) < minimumWork) return `pow: ${minimumWork} bits are asked for`;
  return verifyEvent({ ...event }) ? null : 'invalid: id or signature is wrong';
}

/**
 * The filters of a REQ or COUNT, or the reason why they can't be served. An unknown condition is refused and not
 * skipped: without it the filter would match more than was asked for.
 */
export function readFilters(values: unknown[]): Filter[] | string {
  if (values.length === 0) return 'invalid: no filter';
  if (values.length > limits.filters) return `invalid: more than ${limits.filters} filters`;
  for (const value of values) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return 'invalid: a filter is an object';
    }
    for (const [key, wanted] of Object.entries(value)) {
      const isFine = conditionOf(key);
      if (!isFine) return `unsupported: ${key} in a filter`;
      if (!isFine(wanted)) return `invalid: ${key} in a filter`;
    }
  }
  return values as Filter[];
}

/** How the value of a filter's key must look, or null for an unknown key. */
function conditionOf(key: string): ((wanted: unknown) => boolean) | null {
  if (['ids', 'authors', '#e', '#p'].includes(key)) return isListOf((value) => isHex(value, 64));
  if (key === 'kinds') return isListOf(isWhole);
  if (['since', 'until', 'limit'].includes(key)) return isWhole;
  if (/^#[a-z]$/i.test(key)) return isListOf((value) => typeof value === 'string');
  return null;
}

const isListOf = (isFine: (value: unknown) => boolean) => (values: unknown) =>
  Array.isArray(values) && values.every(isFine);

/** NIP-13: the bits found, or the bits aimed at where those are fewer, so that luck is not taken for work. */
function workOf({ id, tags }: Event): number {
  const aim = tags.find(([name]) => name === 'nonce')?.[2];
  return Math.min(getPow(id), aim === undefined ? Infinity : Number(aim) || 0);
}

export function isHex(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length === length && /^[0-9a-f]*$/.test(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTag(tag: unknown): boolean {
  return Array.isArray(tag) && tag.length > 0 && tag.every((value) => typeof value === 'string');
}

const bytes = (text: string) => Buffer.byteLength(text);
