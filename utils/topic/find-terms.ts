import { termsOf } from '../terms/terms-of.ts';
import { lexicon } from './lexicon.ts';

/** Where words stand: a label says as much as a title. */
type Place = 'title' | 'text';

/** How much a term says by its kind. Three hints are as good as a name. */
const NAME = { title: 1, text: 1 };
const HINT = { title: 0.34, text: 0.34 };
const TITLE = { title: 1, text: 0 };

/** Every term of the lexicon, with the topics that it says and how surely. */
const terms = new Map<string, [topic: string, strength: Record<Place, number>][]>();
for (const [topic, { names, hints = '', titles = '' }] of Object.entries(lexicon)) {
  for (const term of termsOf(names)) addMeaning(term, topic, NAME);
  for (const term of termsOf(hints)) addMeaning(term, topic, HINT);
  for (const term of termsOf(titles)) addMeaning(term, topic, TITLE);
}

const LONGEST = Math.max(...[...terms.keys()].map((term) => term.split(' ').length));

/**
 * The topics that words say, each with how much. Of terms within each other only the longest counts. Takes a fixed
 * number of look-ups a word, whatever the words are.
 */
export function findTerms(words: readonly string[], place: Place): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < words.length;) {
    const [length, meanings] = longestTerm(words, at);
    for (const [topic, strength] of meanings)
      found.set(topic, (found.get(topic) ?? 0) + strength[place]);
    at += length;
  }
  return found;
}

function longestTerm(words: readonly string[], at: number) {
  for (let length = LONGEST; length > 0; length--) {
    const meanings = terms.get(words.slice(at, at + length).join(' '));
    if (meanings) return [Math.min(length, words.length - at), meanings] as const;
  }
  return [1, []] as const;
}

function addMeaning(term: string, topic: string, strength: Record<Place, number>) {
  terms.set(term, [...(terms.get(term) ?? []), [topic, strength]]);
}
