import { DAY } from '../time/units.ts';
import type { ArticleIndex, Candidate, Entry, Vector } from './article-index.ts';
import { articleKey } from './article-key.ts';
import type { Term } from './article-terms.ts';
import { hashOf } from './hash-term.ts';
import { type Reason, reasonOf } from './reason.ts';
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

/** The nearest ones' own words widen the question: articles about the same thing often don't name it the same way. */
const NEAREST = 2;
const WIDENING = 0.3;
const MOST_WIDENING = 30;

/** The wider question sorts these anew and brings no others: what is related shares something itself. */
const MOST_SHARING = 200;

/** Whoever links to an article has said that it is related. */
const LINKED = 0.5;

/** The articles that share most with one, best first. Those of the same source, and copies, are among them. */
export function findRelated(
  index: ArticleIndex,
  entry: Entry,
  terms: readonly Term[],
): Candidate[] {
  const heaviest = index.heaviest(terms);
  const vector = vectorOf(
    index,
    heaviest.map(({ hash, weight }) => [hash, weight]),
  );
  const sharing = index.query(entry, vector, MOST_SHARING);
  const others = sharing.filter(({ source }) => source !== entry.source);
  const keys = new Set(sharing.map(({ key }) => key));
  return index
    .query(entry, widened(index, vector, others.slice(0, NEAREST)), POOL)
    .filter(({ key }) => keys.has(key));
}

/** An article that is related to another, and why. */
export interface Related extends Candidate {
  reason: Reason;
}

/**
 * Of what was found the related ones, best first: other sources before the article's own, and each story once, as far as
 * titles tell. What can't be explained is left out.
 *
 * @param links The reasons of those that link to the article, or that it links to, by their keys.
 */
export function chooseRelated(
  index: ArticleIndex,
  entry: Entry,
  terms: readonly Term[],
  found: readonly Candidate[],
  links: ReadonlyMap<number, Reason>,
): Related[] {
  const isOwn = ({ source }: Entry) => (source === entry.source ? 1 : 0);
  const titles = new Set([entry.title]);
  return found
    .map((one) => (links.has(one.key) ? { ...one, score: one.score + LINKED } : one))
    .sort((a, b) => isOwn(a) - isOwn(b) || b.score - a.score)
    .flatMap((one) => {
      const reason = links.get(one.key) ?? explain(index, terms, one);
      if (reason === null || titles.has(one.title)) return [];
      titles.add(one.title);
      return { ...one, reason };
    });
}

/** The vector with the heaviest terms of what was found by it (pseudo-relevance feedback, after Rocchio). */
function widened(index: ArticleIndex, vector: Vector, found: readonly Candidate[]): Vector {
  const sum = found.reduce((total, { score }) => total + score, 0);
  const theirs = new Map<number, number>();
  for (const { key, score } of found) {
    for (const [hash, part] of vectorOf(index, [...index.weightsOf(key)])) {
      theirs.set(hash, (theirs.get(hash) ?? 0) + (part * score) / sum);
    }
  }
  const heaviest = [...theirs].sort((a, b) => b[1] - a[1]).slice(0, MOST_WIDENING);
  const wide = new Map(vector);
  for (const [hash, says] of heaviest) wide.set(hash, (wide.get(hash) ?? 0) + WIDENING * says);
  return wide;
}

/** Terms with what they say by their weight and their rarity; of length 1. */
function vectorOf(
  index: ArticleIndex,
  weights: readonly (readonly [hash: number, weight: number])[],
): Map<number, number> {
  const says = weights.map(([hash, weight]) => [hash, weight * index.rarity(hash)] as const);
  const norm = Math.sqrt(says.reduce((sum, [, part]) => sum + part * part, 0)) || 1;
  return new Map(says.map(([hash, part]) => [hash, part / norm]));
}

/** What an article that was found is about as well as the one with these terms. */
function explain(index: ArticleIndex, terms: readonly Term[], found: Entry): Reason | null {
  const theirs = index.weightsOf(found.key);
  const shared = terms.flatMap((term) => {
    const otherWeight = theirs.get(term.hash);
    return otherWeight === undefined ? [] : { ...term, otherWeight };
  });
  return reasonOf(shared, (hash) => index.rarity(hash));
}
