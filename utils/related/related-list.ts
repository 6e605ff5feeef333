import { idPrefix } from './article-key.ts';
import type { Reason } from './reason.ts';

/** What is kept of an article that is related to another. */
export interface RelatedItem {
  key: number;
  /** 0 to 255: see `rankOf`. */
  rank: number;
  reason: Reason;
}

/** The related of an article as they are stored: some 200 bytes, so that 50,000 lists are ten megabytes. */
export interface PackedList {
  /** The article's: see article-key.ts. */
  key: number;
  /** Eight bytes an item: its key, its rank, then the places of its two words in `words`, from 1, in four bits each. */
  items: Uint8Array<ArrayBuffer>;
  words: string[];
}

/** Stored of each article. Six are shown; of the others some may be of sources that aren't followed any more. */
export const MOST_RELATED = 12;

/** Where some are gone and fewer than this are left, the related are found anew. */
export const LEAST_RELATED = 8;

const BYTES = 8;
const KEY_BYTES = 6;

/** Where the first word's place would be. */
const CITES = 14;
const CITED = 15;
const MOST_WORDS = 13;

/** An article of another source is above every one of the same source. */
const OTHER_SOURCE = 128;

/** A score as it is stored, in sixtieths: 2 is more than any. */
export function rankOf(score: number, isOtherSource: boolean): number {
  const sixtieths = Math.min(OTHER_SOURCE - 1, Math.max(0, Math.round(score * 60)));
  return sixtieths + (isOtherSource ? OTHER_SOURCE : 0);
}

/**
 * The list with an item in its place: once, the longest ranked last, and of two with the same title only the better one.
 *
 * @param titleOf What tells the title of an article apart, or null where it isn't there any more.
 */
export function withItem(
  list: readonly RelatedItem[],
  item: RelatedItem,
  titleOf: (key: number) => number | null,
): RelatedItem[] {
  const title = titleOf(item.key);
  const isSame = ({ key }: RelatedItem) =>
    key === item.key || (title !== null && titleOf(key) === title);
  const better = list.find(
    (other) => isSame(other) && other.rank > item.rank && other.key !== item.key,
  );
  if (better) return withoutItem(list, item.key);
  return [...list.filter((other) => !isSame(other)), item]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_RELATED);
}

export function withoutItem(list: readonly RelatedItem[], key: number): RelatedItem[] {
  return list.filter((item) => item.key !== key);
}

/** The reason as it is from the other article's side. */
export function mirrored(reason: Reason): Reason {
  if (reason.kind === 'about') return reason;
  return { kind: reason.kind === 'cites' ? 'cited' : 'cites' };
}

export function packList(key: number, list: readonly RelatedItem[]): PackedList {
  const words = new Map<string, number>();
  const placeOf = (word: string | undefined) => {
    if (word === undefined) return 0;
    if (!words.has(word) && words.size < MOST_WORDS) words.set(word, words.size + 1);
    return words.get(word) ?? 0;
  };
  // First words first: there is place for one of each item, and for seconds as far as it reaches.
  const firsts = list.map(({ reason }) => {
    if (reason.kind === 'about') return placeOf(reason.words[0]);
    return reason.kind === 'cites' ? CITES : CITED;
  });
  const items = new Uint8Array(list.length * BYTES);
  list.forEach((item, i) => {
    const second = item.reason.kind === 'about' ? placeOf(item.reason.words[1]) : 0;
    items.set(bytesOf(item.key), i * BYTES);
    items[i * BYTES + KEY_BYTES] = item.rank;
    items[i * BYTES + KEY_BYTES + 1] = (firsts[i]! << 4) | second;
  });
  return { key, items, words: [...words.keys()] };
}

export function unpackList({ items, words }: PackedList): RelatedItem[] {
  return Array.from({ length: Math.floor(items.length / BYTES) }, (_, i) => {
    const [rank, reason] = items.subarray(i * BYTES + KEY_BYTES, (i + 1) * BYTES);
    return { key: keyAt(items, i * BYTES), rank: rank!, reason: reasonAt(reason!, words) };
  });
}

function reasonAt(byte: number, words: readonly string[]): Reason {
  const first = byte >>> 4;
  if (first === CITES) return { kind: 'cites' };
  if (first === CITED) return { kind: 'cited' };
  const both = [words[first - 1], words[(byte & 15) - 1]];
  return { kind: 'about', words: both.filter((word) => word !== undefined) };
}

function bytesOf(key: number): number[] {
  const hex = idPrefix(key);
  return Array.from({ length: KEY_BYTES }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

function keyAt(items: Uint8Array, at: number): number {
  return items.subarray(at, at + KEY_BYTES).reduce((key, byte) => key * 256 + byte, 0);
}
