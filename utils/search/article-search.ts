import type { Article } from '../article/article.ts';
import { DAY } from '../time/units.ts';
import { best } from './best.ts';
import { searchTerms } from './terms.ts';
import { FIELD_BITS, WordIndex } from './word-index.ts';

/** Of the text, so much is searched besides the title. */
const LEAD = 200;

/** How much a word counts in a title, in the names of source and topics, in the text. */
const FIELDS = [4, 2, 1];

/** What a word counts that stands in the fields whose bits are set. */
const COUNTS = Array.from({ length: 2 ** FIELD_BITS }, (_, bits) =>
  FIELDS.reduce((sum, count, field) => sum + (bits & (1 << field) ? count : 0), 0),
);

/** Words of a title; one that has little besides what was asked for is more likely meant. */
const USUAL_TITLE = 4;

/** Who types more words, or pastes them, is answered by the first. */
const MOST_ASKED = 32;

/** After so long, being new counts half as much. */
const HALF_LIFE = 90 * DAY;

/** An article, with what it is found by besides its own words. */
export type Searched = Article & { sourceName: string };

/** What is known of an article that is found, besides its words. */
export type Known = Pick<Article, 'id' | 'sourceId' | 'topics' | 'category' | 'sortedAt'> & {
  /** The article that stands for its story, where that is another. */
  leadId: string | null;
  /** How many words its title has. */
  titleWords: number;
};

/** What was found: the ids of articles, best first. */
export interface Found {
  ids: string[];
  /** None has all the words: these have half of them. */
  isLoose: boolean;
}

/**
 * Finds articles by words of their title and the beginning of their text, by the names of their source and topics. The
 * last word may be unfinished, and a word that no article has may be mistyped by one letter.
 */
export class ArticleSearch {
  readonly #words = new WordIndex();
  /** By number; null where one has gone or come anew. */
  readonly #articles: (Known | null)[] = [];
  readonly #numbers = new Map<string, number>();

  /** Replaces those that are there already. */
  add(articles: readonly Searched[]): void {
    this.remove(articles.map(({ id }) => id));
    for (const article of articles) {
      const number = this.#articles.push(knownOf(article)) - 1;
      this.#numbers.set(article.id, number);
      this.#words.add(number, wordsOf(article));
    }
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const number = this.#numbers.get(id);
      if (number !== undefined) this.#articles[number] = null;
      this.#numbers.delete(id);
    }
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** Most of what it holds has gone or come anew: one that is filled anew has half the size. */
  isWorn(): boolean {
    return this.#articles.length > 2 * this.#numbers.size;
  }

  /**
   * The best of the articles that fit and have all these terms; where there is none, those that have half of them. Without terms,
   * the newest. Of a story only the article that leads it, where that is found too.
   *
   * @param now Epoch ms.
   */
  find(
    terms: readonly string[],
    fits: (article: Known) => boolean,
    now: number,
    limit: number,
  ): Found {
    const asked = [...new Set(terms)].slice(0, MOST_ASKED);
    const { scores, counts } = this.#score(asked);
    const pick = (least: number) => {
      const isFound = (number: number) => {
        const article = this.#articles[number];
        return article && counts[number]! >= least && fits(article);
      };
      const found = best(this.#articles.length, limit, (number) => {
        if (!isFound(number)) return -Infinity;
        const { sortedAt, leadId, titleWords } = this.#articles[number]!;
        const lead = leadId === null ? undefined : this.#numbers.get(leadId);
        if (lead !== undefined && isFound(lead)) return -Infinity;
        if (asked.length === 0) return sortedAt;
        return (scores[number]! * newness(sortedAt, now)) / Math.sqrt(USUAL_TITLE + titleWords);
      });
      return found.map((number) => this.#articles[number]!.id);
    };
    const whole = pick(asked.length);
    if (whole.length > 0 || asked.length < 2) return { ids: whole, isLoose: false };
    const some = pick(Math.ceil(asked.length / 2));
    return { ids: some, isLoose: some.length > 0 };
  }

  /** For each article how well the terms fit it, and how many of them do. */
  #score(asked: readonly string[]) {
    const size = this.#articles.length;
    const scores = new Float32Array(size);
    const counts = new Uint8Array(size);
    asked.forEach((term) => {
      const ofTerm = new Float32Array(size);
      for (const { postings, certainty } of this.#words.meant(term, term === asked.at(-1))) {
        const weight = certainty * Math.log(1 + size / postings.length);
        for (const posting of postings) {
          const number = posting >> FIELD_BITS;
          const score = weight * COUNTS[posting & (2 ** FIELD_BITS - 1)]!;
          if (score > ofTerm[number]!) ofTerm[number] = score;
        }
      }
      for (let number = 0; number < size; number += 1) {
        if (ofTerm[number] === 0) continue;
        scores[number]! += ofTerm[number]!;
        counts[number]! += 1;
      }
    });
    return { scores, counts };
  }
}

/** From 1 for an old article to 1.5 for one of now. */
function newness(sortedAt: number, now: number): number {
  return 1 + 0.5 * 2 ** (Math.min(0, sortedAt - now) / HALF_LIFE);
}

/** The words of an article, and a bit for each of the fields that have it. */
function wordsOf({ title, sourceName, topics, excerpt }: Searched): Map<string, number> {
  const words = new Map<string, number>();
  const fields = [title, `${sourceName} ${topics.join(' ')}`, excerpt.slice(0, LEAD)];
  fields.forEach((text, field) => {
    for (const word of searchTerms(text)) words.set(word, (words.get(word) ?? 0) | (1 << field));
  });
  return words;
}

function knownOf({ id, title, sourceId, topics, category, sortedAt, story }: Article): Known {
  const titleWords = searchTerms(title).length;
  return { id, sourceId, topics, category, sortedAt, titleWords, leadId: story?.leadId ?? null };
}
