import { isNear } from './is-near.ts';

/** A word of the index that a typed one may mean, and how surely, from 0 to 1. */
interface Meant {
  postings: readonly number[];
  certainty: number;
}

/** Bits of a posting that say in which fields the word stands. */
export const FIELD_BITS = 3;

/** Shorter, and one letter more or less makes another word. */
const SHORTEST_MISTYPED = 4;

const UNFINISHED = 0.7;
const MISTYPED = 0.4;

/**
 * Which documents have a word. A document is its number; a posting is that and the fields in which the word stands, in one
 * number: thus some 200 bytes for an article.
 */
export class WordIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #meant = new Map<string, Meant[]>();

  /** @param fields A bit for each field of the document that has the word. */
  add(document: number, words: ReadonlyMap<string, number>): void {
    this.#meant.clear();
    for (const [word, fields] of words) {
      const posting = (document << FIELD_BITS) | fields;
      const postings = this.#postings.get(word);
      if (postings) postings.push(posting);
      else this.#postings.set(word, [posting]);
    }
  }

  /**
   * What a typed word may mean: itself, what begins with it while it is unfinished, and, where no document has it, what is
   * one typing error away.
   */
  meant(word: string, isUnfinished: boolean): Meant[] {
    const key = `${word}${isUnfinished ? '*' : ''}`;
    const known = this.#meant.get(key);
    if (known) return known;
    const found = this.#find(word, isUnfinished);
    this.#meant.set(key, found);
    return found;
  }

  #find(word: string, isUnfinished: boolean): Meant[] {
    const exact = this.#postings.get(word);
    const found: Meant[] = exact ? [{ postings: exact, certainty: 1 }] : [];
    if (exact && !isUnfinished) return found;
    const isMistyped = !exact && word.length >= SHORTEST_MISTYPED;
    for (const [other, postings] of this.#postings) {
      if (other === word) continue;
      if (other.startsWith(word)) found.push({ postings, certainty: UNFINISHED });
      else if (isMistyped && isNear(word, other)) found.push({ postings, certainty: MISTYPED });
    }
    return found;
  }
}
