import type { ArticleIndex } from './article-index.ts';
import type { Term } from './article-terms.ts';
import type { Candidate, Entry, Vector } from './entry.ts';
import { type Reason, reasonOf } from './reason.ts';

/** So many share most with an article; of them, the ones of its own source and copies give way to others. */
const POOL = 96;

/** The nearest one's own words widen the question: articles about the same thing often don't name it the same way. */
const WIDENING = 0.3;
const MOST_WIDENING = 30;

/** The wider question sorts these anew and brings no others: what is related shares something itself. */
const MOST_SHARING = 200;

/** A long text says many things by the way: of more terms than these, the sharpest count more than their share. */
const MANY_TERMS = 105;
const SHARPENING = 1.7;

/** What shares less is not related, and six such ones are worse than none. */
const LEAST_SCORE = 0.07;

/** Among more terms than these, one plain word that is shared is shared by chance. */
const FEW_TERMS = 40;

/** Whoever links to an article has said that it is related. */
const LINKED = 0.5;

/**
 * The articles that share most with one, best first. Those of the same source, and copies, are among them.
 *
 * @param terms All it has: more than the index keeps of it.
 */
export function findRelated(
  index: ArticleIndex,
  entry: Entry,
  terms: readonly Term[],
): Candidate[] {
  const rarityOf = once((hash) => index.rarityFor(entry.source, hash));
  const power = terms.length > MANY_TERMS ? SHARPENING : 1;
  const own = terms.map(({ hash, weight }) => [hash, (weight * rarityOf(hash)) ** power] as const);
  const vector = ofLengthOne(own);
  const sharing = index.query(entry, vector, MOST_SHARING, rarityOf);
  const nearest = sharing.find(({ source }) => source !== entry.source);
  if (!nearest) return sharing.slice(0, POOL);
  const wide = widened(vector, termsOfFound(index, nearest.key));
  const keys = sharing.map(({ key }) => key);
  return index.queryAmong(keys, entry, wide, POOL, rarityOf);
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
  const places = new Map(terms.map(({ hash }, i) => [hash, i]));
  const titles = new Set([entry.title]);
  return found
    .map((one) => (links.has(one.key) ? { ...one, score: one.score + LINKED } : one))
    .sort((a, b) => isOwn(a) - isOwn(b) || b.score - a.score)
    .flatMap((one) => {
      const reason = links.get(one.key) ?? explain(index, terms, places, one);
      if (reason === null || one.score < LEAST_SCORE || titles.has(one.title)) return [];
      titles.add(one.title);
      return { ...one, reason };
    });
}

/** The vector with the heaviest terms of the nearest that it found (pseudo-relevance feedback, after Rocchio). */
function widened(vector: Vector, nearest: Vector): Vector {
  const heaviest = [...nearest].sort((a, b) => b[1] - a[1]).slice(0, MOST_WIDENING);
  const wide = new Map(vector);
  for (const [hash, says] of heaviest) wide.set(hash, (wide.get(hash) ?? 0) + WIDENING * says);
  return wide;
}

function termsOfFound(index: ArticleIndex, key: number): Vector {
  const says: [hash: number, says: number][] = [];
  index.eachTerm(key, (hash, weight) => says.push([hash, weight * index.rarity(hash)]));
  return ofLengthOne(says);
}

function ofLengthOne(says: readonly (readonly [hash: number, says: number])[]): Vector {
  const norm = Math.sqrt(says.reduce((sum, [, part]) => sum + part * part, 0)) || 1;
  return new Map(says.map(([hash, part]) => [hash, part / norm]));
}

/** Each answer is worked out once. */
function once(answer: (hash: number) => number): (hash: number) => number {
  const known = new Map<number, number>();
  return (hash) => {
    const before = known.get(hash);
    if (before !== undefined) return before;
    const said = answer(hash);
    known.set(hash, said);
    return said;
  };
}

/**
 * What an article that was found is about as well as the one with these terms.
 *
 * @param places Where each term stands among them, by its hash: the found one has few terms, and there are many found.
 */
function explain(
  index: ArticleIndex,
  terms: readonly Term[],
  places: ReadonlyMap<number, number>,
  found: Entry,
): Reason | null {
  const met: { place: number; otherWeight: number }[] = [];
  index.eachTerm(found.key, (hash, otherWeight) => {
    const place = places.get(hash);
    if (place !== undefined) met.push({ place, otherWeight });
  });
  const shared = met
    .sort((a, b) => a.place - b.place)
    .map(({ place, otherWeight }) => ({ ...terms[place]!, otherWeight }));
  if (terms.length > FEW_TERMS && shared.length === 1 && shared.every(isPlainWord)) return null;
  return reasonOf(shared, (hash) => index.rarity(hash));
}

function isPlainWord({ key, isName, isInferred }: Term): boolean {
  return !isName && !isInferred && !key.includes(' ');
}
