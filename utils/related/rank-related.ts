import { DAY } from '../time/units.ts';
import type { ArticleIndex, Candidate, Entry } from './article-index.ts';
import { articleKey } from './article-key.ts';
import type { Term } from './article-terms.ts';
import { hashOf } from './hash-term.ts';
import { type Reason, reasonOf } from './reason.ts';
import { MOST_RELATED, rankOf, type RelatedItem } from './related-list.ts';
import { keyOf } from './words.ts';

/** So many share most with an article; of them, the ones of its own source and copies give way to others. */
const POOL = 48;

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

/** What may be related to an article, best first: other sources before its own, and each story once, as titles tell. */
export function findRelated(
  index: ArticleIndex,
  entry: Entry,
  terms: readonly Term[],
): Candidate[] {
  const isOwn = ({ source }: Entry) => (source === entry.source ? 1 : 0);
  const titles = new Set([entry.title]);
  return index
    .query(entry, terms, POOL)
    .sort((a, b) => isOwn(a) - isOwn(b))
    .filter(({ title }) => !titles.has(title) && titles.add(title));
}

/** Why an article that was found is related to the one with these terms. */
export function explain(index: ArticleIndex, terms: readonly Term[], found: Entry): Reason {
  const theirs = index.weightsOf(found.key);
  const shared = terms.flatMap((term) => {
    const otherWeight = theirs.get(term.hash);
    return otherWeight === undefined ? [] : { ...term, otherWeight };
  });
  return reasonOf(shared, (hash) => index.rarity(hash));
}

/** The best of what was found as it is kept. */
export function toList(
  index: ArticleIndex,
  entry: Entry,
  terms: readonly Term[],
  found: readonly Candidate[],
): RelatedItem[] {
  return found.slice(0, MOST_RELATED).map((candidate) => ({
    key: candidate.key,
    rank: rankOf(candidate.score, candidate.source !== entry.source),
    reason: explain(index, terms, candidate),
  }));
}
