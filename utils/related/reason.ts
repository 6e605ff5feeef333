import type { Term } from './article-terms.ts';
import { dullWords, hasDullForm, isDullWord } from './dull-words.ts';

/** Why one article is shown beside another. */
export type Reason =
  /** Both are about this; in the words of the article it is shown beside. */
  | { kind: 'about'; words: string[] }
  /** It links to the article it is shown beside. */
  | { kind: 'cites' }
  /** The article it is shown beside links to it. */
  | { kind: 'cited' };

/** What is named of all that two articles share. */
const MOST_WORDS = 2;

/** A phrase is understood without its neighbours, a name by itself; what a title says is what it is about. */
const PHRASE_FACTOR = 2.5;
const NAME_FACTOR = 1.5;
const TITLE_FACTOR = 1.5;

/** A word that explains nothing where another one is there. */
const DULL_FACTOR = 0.3;

/** A concept is named where nothing is that both articles say themselves. */
const INFERRED_FACTOR = 0.2;

/** A second word is worth its place only where it says about as much as the first. */
const LEAST_SHARE = 0.5;

/** A term that two articles share. */
export interface SharedTerm extends Term {
  /** How much the other one says it. */
  otherWeight: number;
}

/**
 * What two articles are both about: of the terms they share those that say most, phrases put together.
 *
 * @param rarity How much a term says by how few have it.
 * @returns Null where nothing that they share can be named: then they are not related for a reader.
 */
export function reasonOf(
  shared: readonly SharedTerm[],
  rarity: (hash: number) => number,
): Reason | null {
  const named = shared.filter((term) => term.written !== '');
  const written = named.filter((term) => !term.isInferred);
  const ranked = named
    .map((term) => ({ term, says: telling(term) * rarity(term.hash) }))
    .sort((a, b) => b.says - a.says);
  const words: string[] = [];
  const said = new Set<string>();
  for (const { term, says } of ranked) {
    if (words.length === MOST_WORDS || says < ranked[0]!.says * LEAST_SHARE) break;
    if (saysNothing(term) || (words.length > 0 && isDull(term))) continue;
    if (partsOf(term.key).some((part) => said.has(part))) continue;
    const whole = term.isInferred ? term : longest(term, written);
    for (const part of partsOf(whole.key)) said.add(part);
    words.push(whole.written);
  }
  return words.length === 0 ? null : { kind: 'about', words };
}

function telling(term: SharedTerm): number {
  return (
    term.weight *
    term.otherWeight *
    (term.key.includes(' ') ? PHRASE_FACTOR : 1) *
    (term.isName ? NAME_FACTOR : 1) *
    (term.isInTitle ? TITLE_FACTOR : 1) *
    (term.isInferred ? INFERRED_FACTOR : 1) *
    (isDull(term) ? DULL_FACTOR : 1)
  );
}

/** Not even alone: "also about results" leaves a reader wondering why. */
function saysNothing({ key }: Term): boolean {
  return key.split(' ').every((part) => dullWords.has(part));
}

function isDull(term: Term): boolean {
  return saysNothing(term) || (!term.isName && term.key.split(' ').every(isDullWord));
}

/** "language model" is not made longer by the "trained" of "model trained". */
function endsDull({ key }: Term): boolean {
  return hasDullForm(key);
}

function partsOf(key: string): string[] {
  return key.split(/[ \-_.]/);
}

/** The term, or the shared phrase that it is half of; of two phrases that overlap, both in one. */
function longest(term: Term, shared: readonly Term[]): { key: string; written: string } {
  if (!term.key.includes(' ')) {
    const phrase = shared.find(({ key }) => key !== term.key && partsOf(key).includes(term.key));
    return phrase ? longest(phrase, shared) : term;
  }
  const [first, last] = term.key.split(' ');
  const after = shared.find((other) => other.key.startsWith(`${last} `) && !endsDull(other));
  if (after) return joined(term, after);
  const before = shared.find(({ key }) => key.endsWith(` ${first}`));
  return before ? joined(before, term) : term;
}

function joined(first: Term, second: Term) {
  const [, end] = second.key.split(' ');
  const rest = second.written.split(' ').slice(1).join(' ');
  return { key: `${first.key} ${end}`, written: `${first.written} ${rest}` };
}
