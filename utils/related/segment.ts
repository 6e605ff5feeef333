/** Of another format, stored segments are thrown away and made anew from the articles. */
const FORMAT = 2;

/** Articles a segment: small enough to be written again for one article, large enough that few are read at the start. */
export const SEGMENT = 256;

/** Of each article, its heaviest terms; more find no more. */
export const MOST_TERMS = 48;

/**
 * A piece of the index as it is stored: articles with their terms, in columns. An article's place in the index is
 * `segment × SEGMENT + slot`; its terms begin at `slot × MOST_TERMS`. A free slot has the key 0 and no terms.
 */
export interface Segment {
  number: number;
  format: number;
  /** Of each article, from its id: see article-key.ts. */
  keys: Float64Array<ArrayBuffer>;
  /** What tells sources, and titles, apart: hashes. */
  sources: Uint32Array<ArrayBuffer>;
  titles: Uint32Array<ArrayBuffer>;
  /** When it was published, in days since 1970. */
  days: Uint16Array<ArrayBuffer>;
  /** How many terms it has. */
  counts: Uint8Array<ArrayBuffer>;
  /** A term takes three bytes: the low 16 bits of its number, then its high four above the level of its weight. */
  low: Uint16Array<ArrayBuffer>;
  high: Uint8Array<ArrayBuffer>;
}

export function createSegment(number: number): Segment {
  return {
    number,
    format: FORMAT,
    keys: new Float64Array(SEGMENT),
    sources: new Uint32Array(SEGMENT),
    titles: new Uint32Array(SEGMENT),
    days: new Uint16Array(SEGMENT),
    counts: new Uint8Array(SEGMENT),
    low: new Uint16Array(SEGMENT * MOST_TERMS),
    high: new Uint8Array(SEGMENT * MOST_TERMS),
  };
}

/** Whether these are all of an index, whole and of this format. What was stored may be older, or damaged. */
export function areWhole(segments: readonly Segment[]): boolean {
  return segments.every(
    ({ number, format, keys, high }, i) =>
      number === i &&
      format === FORMAT &&
      keys.length === SEGMENT &&
      high.length === SEGMENT * MOST_TERMS,
  );
}

/** What tells the source of each place apart. */
export function sourcesOf(segments: readonly Segment[]): Uint32Array<ArrayBuffer> {
  const sources = new Uint32Array(segments.length * SEGMENT);
  for (const segment of segments) sources.set(segment.sources, segment.number * SEGMENT);
  return sources;
}
