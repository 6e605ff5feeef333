import { wordsOf } from '../terms/words-of.ts';
import { UNSPACED } from '../text/scripts.ts';
import type { OwnTopic } from './own-topic.ts';

/** More than this many on a card is noise. */
export const MOST_TOPICS = 5;

/** Letters of an article that are compared: what comes later is an aside. */
const READ = 3_000;

/** Words that can be told apart by spaces: no Chinese, no "C++", no "@name". */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\s'’.-]*[\p{L}\p{N}])?$/u;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** What is shown of an article's topics, and what it is made of where some are the reader's own. */
export interface Tagging {
  topics: string[];
  /** Left out where none of the reader's own fits. */
  tagged?: { own: string[]; found: string[] };
}

/** The names of those of the reader's topics of which a word stands in a text. */
export function ownTopicsOf(topics: readonly OwnTopic[], text: string): string[] {
  if (topics.length === 0) return [];
  const read = text.slice(0, READ).toLowerCase();
  const words = ` ${wordsOf(read).join(' ')} `;
  const stands = (word: string) =>
    PLAIN.test(word) && !HAS_UNSPACED.test(word)
      ? words.includes(` ${wordsOf(word).join(' ')} `)
      : read.includes(word.toLowerCase());
  return topics.filter((topic) => topic.words.some(stands)).map(({ name }) => name);
}

/** The reader's own come first, then what was found by the tables; at most five in all. */
export function withOwnTopics(found: string[], own: string[]): Tagging {
  if (own.length === 0) return { topics: found };
  return { topics: [...new Set([...own, ...found])].slice(0, MOST_TOPICS), tagged: { own, found } };
}
