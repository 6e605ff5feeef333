import { TERM_BITS } from './hash-term.ts';
import { MOST_TERMS, SEGMENT, type Segment } from './segment.ts';
import { weightOf } from './weight.ts';

/**
 * The segments turned round: for each term the articles that have it. A posting takes three bytes, as in the segment:
 * the low 16 bits of the article's place, then its high four above the level of the weight.
 */
export interface Postings {
  /** Where each term's postings begin; the next term's beginning is their end. */
  starts: Uint32Array;
  low: Uint16Array;
  high: Uint8Array;
}

const TERMS = 1 << TERM_BITS;

export function turnRound(segments: readonly Segment[]): Postings {
  const starts = new Uint32Array(TERMS + 1);
  // Written out and not by visitors: over three million terms a call for each takes as long as the rest.
  for (const segment of segments) {
    for (let slot = 0; slot < SEGMENT; slot++) {
      const first = slot * MOST_TERMS;
      const last = first + segment.counts[slot]!;
      for (let i = first; i < last; i++) starts[termAt(segment, i) + 1]! += 1;
    }
  }
  for (let term = 0; term < TERMS; term++) starts[term + 1]! += starts[term]!;
  const low = new Uint16Array(starts[TERMS]!);
  const high = new Uint8Array(starts[TERMS]!);
  // Filled from the front, each beginning becomes the next term's; moved back after.
  for (const segment of segments) {
    for (let slot = 0; slot < SEGMENT; slot++) {
      const place = segment.number * SEGMENT + slot;
      const top = (place >>> 16) << 4;
      const first = slot * MOST_TERMS;
      const last = first + segment.counts[slot]!;
      for (let i = first; i < last; i++) {
        const at = starts[termAt(segment, i)]!++;
        low[at] = place;
        high[at] = top | levelAt(segment, i);
      }
    }
  }
  starts.copyWithin(1, 0, TERMS);
  starts[0] = 0;
  return { starts, low, high };
}

/** The place of an article that has a term. */
export function placeAt({ low, high }: Postings, at: number): number {
  return ((high[at]! >>> 4) << 16) | low[at]!;
}

export function termAt({ low, high }: Segment, i: number): number {
  return ((high[i]! >>> 4) << 16) | low[i]!;
}

export function levelAt({ high }: Segment, i: number): number {
  return high[i]! & 15;
}

/**
 * The length of each place's vector of terms. Walks the postings, which lie one after the other, and not the articles,
 * whose terms are all over the place: it takes a fifth of the time.
 */
export function normsOf(
  { starts, low, high }: Postings,
  places: number,
  rarityOf: (frequency: number) => number,
): Float32Array<ArrayBuffer> {
  const squares = new Float32Array(places);
  const known: number[] = [];
  for (let term = 0; term < TERMS; term++) {
    const first = starts[term]!;
    const last = starts[term + 1]!;
    if (first === last) continue;
    const rare = (known[last - first] ??= rarityOf(last - first));
    for (let at = first; at < last; at++) {
      const says = rare * weightOf(high[at]! & 15);
      squares[((high[at]! >>> 4) << 16) | low[at]!]! += says * says;
    }
  }
  return squares.map(Math.sqrt);
}
