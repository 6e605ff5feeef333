import type { Term } from './article-terms.ts';
import type { Candidate, Entry, Vector } from './entry.ts';
import { levelAt, normsOf, placeAt, type Postings, termAt, turnRound } from './postings.ts';
import { Scores } from './scores.ts';
import { createSegment, MOST_TERMS, SEGMENT, type Segment, sourcesOf } from './segment.ts';
import { lengthOf, levelOf, nearness, rarity, weightOf } from './weight.ts';

/** After so many additions they are sorted in among the others: fewer at the beginning, when rarity changes fast. */
const LEAST_LOOSE = 32;
const MOST_LOOSE = 1_024;

/**
 * Which articles share which terms. Held in typed arrays: three bytes a term to be stored and three to be found by.
 * Not safe to share: whoever changes it stores `takeChanged()`, or throws it away.
 */
export class ArticleIndex {
  readonly #segments: Segment[];
  readonly #places = new Map<number, number>();
  readonly #changed = new Set<number>();
  #free: number[] = [];
  #postings: Postings = turnRound([]);
  /** Articles that came after the postings were made: term → place × 16 + level. */
  #loose = new Map<number, number[]>();
  #looseCount = 0;
  #settledSize = 0;
  /** Of each place, by how much what it shares is divided: more for who says more. */
  #lengths = new Float32Array(0);
  /** Of each place, what tells its source apart. */
  #sources = new Uint32Array(0);
  #usualNorm = 1;
  #scores = new Scores(0);

  /** @param segments All that were stored, in order. */
  constructor(segments: Segment[] = []) {
    this.#segments = segments;
    for (const { number, keys } of segments) {
      keys.forEach((key, slot) => key !== 0 && this.#places.set(key, number * SEGMENT + slot));
    }
    this.settle();
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: number): boolean {
    return this.#places.has(key);
  }

  entry(key: number): Entry | null {
    const place = this.#places.get(key);
    return place === undefined ? null : this.#entryAt(place);
  }

  /** In how many articles a term is. */
  frequency(hash: number): number {
    const { starts } = this.#postings;
    return starts[hash + 1]! - starts[hash]! + (this.#loose.get(hash)?.length ?? 0);
  }

  rarity(hash: number): number {
    return rarity(this.frequency(hash), Math.max(1, this.#settledSize));
  }

  /**
   * How rare a term is for articles of one source: among those of the others, and one more. What a source says in every
   * article tells it from the others, and that is among whom related articles are looked for.
   */
  rarityFor(source: number, hash: number): number {
    const { starts } = this.#postings;
    let others = 1;
    for (let at = starts[hash]!; at < starts[hash + 1]!; at++) {
      if (this.#sources[placeAt(this.#postings, at)] !== source) others += 1;
    }
    for (const loose of this.#loose.get(hash) ?? []) {
      if (this.#sources[Math.floor(loose / 16)] !== source) others += 1;
    }
    return rarity(others, Math.max(1, this.#settledSize));
  }

  /** The terms by which an article is found: those that say most, by their weight and by how rare they are. */
  heaviest(terms: readonly Term[]): Term[] {
    const said = terms.map((term) => ({ term, says: term.weight * this.rarity(term.hash) }));
    said.sort((a, b) => b.says - a.says);
    return said.slice(0, MOST_TERMS).map(({ term }) => term);
  }

  /** Adds an article; one of the same key is replaced. */
  add(entry: Entry, terms: readonly Term[]): void {
    this.remove(entry.key);
    const place = this.#free.pop() ?? this.#append();
    const segment = this.#segmentOf(place);
    const slot = place % SEGMENT;
    const chosen = this.heaviest(terms);
    segment.keys[slot] = entry.key;
    segment.sources[slot] = entry.source;
    segment.titles[slot] = entry.title;
    segment.days[slot] = entry.day;
    segment.counts[slot] = chosen.length;
    chosen.forEach(({ hash, weight }, i) => {
      const level = levelOf(weight);
      segment.low[slot * MOST_TERMS + i] = hash;
      segment.high[slot * MOST_TERMS + i] = ((hash >>> 16) << 4) | level;
      const loose = this.#loose.get(hash);
      if (loose) loose.push(place * 16 + level);
      else this.#loose.set(hash, [place * 16 + level]);
    });
    this.#sources[place] = entry.source;
    this.#places.set(entry.key, place);
    this.#changed.add(segment.number);
    this.#looseCount += 1;
    this.#measure(entry.key, place);
    const limit = Math.min(MOST_LOOSE, Math.max(LEAST_LOOSE, this.size / 4));
    if (this.#looseCount > limit) this.settle();
  }

  /** Takes an article out, if it is there. Its place is not used again before the index is settled. */
  remove(key: number): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    const segment = this.#segmentOf(place);
    segment.keys[place % SEGMENT] = 0;
    segment.counts[place % SEGMENT] = 0;
    this.#places.delete(key);
    this.#changed.add(segment.number);
  }

  /** Sorts in what was added, and weighs every article by how rare its terms are now. */
  settle(): void {
    this.#loose = new Map();
    this.#looseCount = 0;
    this.#settledSize = this.size;
    this.#postings = turnRound(this.#segments);
    const places = this.#segments.length * SEGMENT;
    const norms = normsOf(this.#postings, places, (frequency) => rarity(frequency, this.size));
    this.#usualNorm = norms.reduce((sum, norm) => sum + norm, 0) / this.size || 1;
    this.#lengths = norms.map((norm) => lengthOf(norm, this.#usualNorm));
    this.#scores = new Scores(places);
    this.#sources = sourcesOf(this.#segments);
    this.#free = [];
    for (let place = places - 1; place >= 0; place--) {
      if (this.#segmentOf(place).keys[place % SEGMENT] === 0) this.#free.push(place);
    }
  }

  /** The articles that share most with this, best first; never the one of that key. */
  query(
    entry: Entry,
    vector: Vector,
    most: number,
    rarityOf: (hash: number) => number,
  ): Candidate[] {
    const { starts, high } = this.#postings;
    for (const [hash, says] of vector) {
      const rare = says * rarityOf(hash);
      for (let at = starts[hash]!; at < starts[hash + 1]!; at++) {
        this.#scores.give(placeAt(this.#postings, at), rare * weightOf(high[at]! & 15));
      }
      for (const loose of this.#loose.get(hash) ?? []) {
        this.#scores.give(Math.floor(loose / 16), rare * weightOf(loose % 16));
      }
    }
    return this.#best(entry, vector, most);
  }

  /** The same among some of the articles, by their keys: no others are looked at. */
  queryAmong(
    keys: readonly number[],
    entry: Entry,
    vector: Vector,
    most: number,
    rarityOf: (hash: number) => number,
  ): Candidate[] {
    const rare = new Map(Array.from(vector, ([hash, says]) => [hash, says * rarityOf(hash)]));
    for (const key of keys) {
      const place = this.#places.get(key)!;
      this.eachTerm(key, (hash, weight) => {
        const says = rare.get(hash);
        if (says !== undefined) this.#scores.give(place, says * weight);
      });
    }
    return this.#best(entry, vector, most);
  }

  /** Tells each of an article's terms, with its weight. */
  eachTerm(key: number, tell: (hash: number, weight: number) => void): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    const segment = this.#segmentOf(place);
    const first = (place % SEGMENT) * MOST_TERMS;
    const last = first + segment.counts[place % SEGMENT]!;
    for (let i = first; i < last; i++) tell(termAt(segment, i), weightOf(levelAt(segment, i)));
  }

  /** The segments that have changed since they were last taken: what is to be stored. */
  takeChanged(): Segment[] {
    const changed = [...this.#changed].map((number) => this.#segments[number]!);
    this.#changed.clear();
    return changed;
  }

  #segmentOf(place: number): Segment {
    return this.#segments[Math.floor(place / SEGMENT)]!;
  }

  #entryAt(place: number): Entry {
    const { keys, sources, titles, days } = this.#segmentOf(place);
    const slot = place % SEGMENT;
    return { key: keys[slot]!, source: sources[slot]!, title: titles[slot]!, day: days[slot]! };
  }

  #best({ key, day }: Entry, vector: Vector, most: number): Candidate[] {
    const norm = Math.sqrt(Array.from(vector.values()).reduce((sum, says) => sum + says ** 2, 0));
    const nearnessOf = (place: number) => {
      const { keys, days } = this.#segmentOf(place);
      const slot = place % SEGMENT;
      if (keys[slot] === 0 || keys[slot] === key) return 0;
      return nearness(days[slot]! - day);
    };
    return this.#scores
      .takeBest(most, this.#lengths, nearnessOf)
      .map(({ place, score }) => ({ ...this.#entryAt(place), score: score / norm }));
  }

  #append(): number {
    const number = this.#segments.length;
    this.#segments.push(createSegment(number));
    this.#grow();
    for (let slot = SEGMENT - 1; slot > 0; slot--) this.#free.push(number * SEGMENT + slot);
    return number * SEGMENT;
  }

  #grow() {
    const lengths = new Float32Array(this.#segments.length * SEGMENT);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
    this.#sources = sourcesOf(this.#segments);
    this.#scores = new Scores(lengths.length);
  }

  /** Of an article that came after the postings were made. */
  #measure(key: number, place: number) {
    let sum = 0;
    this.eachTerm(key, (hash, weight) => (sum += (weight * this.rarity(hash)) ** 2));
    this.#lengths[place] = lengthOf(Math.sqrt(sum), this.#usualNorm);
  }
}
