import { DAY } from '../time/units.ts';
import { articleKey } from './article-key.ts';
import { hashOf } from './hash-term.ts';
import { keyOf } from './words.ts';

/** What the index knows of an article besides its terms. */
export interface Entry {
  key: number;
  source: number;
  title: number;
  /** Days since 1970. */
  day: number;
}

/** What is asked for: terms by their hashes, and how much each says. */
export type Vector = ReadonlyMap<number, number>;

/** An article that shares terms with another: about 2 where all are the same, of the same day. */
export interface Candidate extends Entry {
  score: number;
}

/** An article as the index knows it. */
export function entryOf(article: {
  id: string;
  sourceId: string;
  title: string;
  /** Epoch ms. */
  at: number;
}): Entry {
  return {
    key: articleKey(article.id),
    source: hashOf(article.sourceId),
    title: titleHash(article.title),
    day: Math.max(0, Math.floor(article.at / DAY)),
  };
}

/** The same for titles that differ in case, punctuation or plural only. */
function titleHash(title: string): number {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [title];
  return hashOf(words.map(keyOf).join(' '));
}
