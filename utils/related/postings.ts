import { TERM_BITS } from './hash-term.ts';
import { MOST_TERMS, SEGMENT, type Segment } from './segment.ts';

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
  for (const segment of segments) {
    eachTerm(segment, (term) => {
      starts[term + 1]! += 1;
    });
  }
  for (let term = 0; term < TERMS; term++) starts[term + 1]! += starts[term]!;
  const low = new Uint16Array(starts[TERMS]!);
  const high = new Uint8Array(starts[TERMS]!);
  // Filled from the front, each beginning becomes the next term's; moved back after.
  for (const segment of segments) {
    eachTerm(segment, (term, level, slot) => {
      const place = segment.number * SEGMENT + slot;
      const at = starts[term]!++;
      low[at] = place;
      high[at] = ((place >>> 16) << 4) | level;
    });
  }
  starts.copyWithin(1, 0, TERMS);
  starts[0] = 0;
  return { starts, low, high };
}

function eachTerm(
  segment: Segment,
  visit: (term: number, level: number, slot: number) => void,
): void {
  for (let slot = 0; slot < SEGMENT; slot++) eachTermOf(segment, slot, visit);
}

export function eachTermOf(
  { counts, low, high }: Segment,
  slot: number,
  visit: (term: number, level: number, slot: number) => void,
): void {
  const start = slot * MOST_TERMS;
  for (let i = start; i < start + counts[slot]!; i++) {
    visit(((high[i]! >>> 4) << 16) | low[i]!, high[i]! & 15, slot);
  }
}
