import { LONGEST_TITLE } from '../article/limits.ts';
import { findTerms } from './find-terms.ts';
import { MOST_TOPICS } from './own-topics-of.ts';
import { subjectOf } from './subject-of.ts';
import { wordsOf } from '../terms/words-of.ts';

/** Of the publisher's labels that the lexicon doesn't know: what a card has room for. */
const MOST_UNKNOWN = 2;

/** Characters. What is longer is no label; what comes later in a text is an aside. */
const LONGEST_LABEL = 200;
const LEAD = 700;
const LONGEST_TEXT = 3_000;

/** How much a name says, by where it stands, and how much all of them there can say: the title is not outweighed. */
const IN_LABEL = 3;
const IN_TITLE = 3;
const IN_LEAD = 1;
const LATER = 0.25;
const MOST_IN_TEXT = 4;

/** One name in the lead, three hints there, or a word that comes again and again. */
const ENOUGH = 1;

/** A topic that is said this much less than the first is mentioned, not what it is about. */
const LEAST_SHARE = 0.2;

/** What a publisher tells of an article. */
interface Told {
  title: string;
  text: string;
  labels: readonly string[];
}

/** What an article is about: at most five topics, best first, then labels of the publisher that no topic knows. */
export function topicsOf({ title, text, labels }: Told): string[] {
  const short = labels.filter((label) => label.length <= LONGEST_LABEL);
  const weights = new Map<string, number>();
  for (const label of new Set(short)) weigh(weights, inTitle(label), IN_LABEL, IN_LABEL);
  weigh(weights, inTitle(title), IN_TITLE, 2 * IN_TITLE);
  weigh(weights, inText(text, 0, LEAD), IN_LEAD, MOST_IN_TEXT);
  weigh(weights, inText(text, LEAD, LONGEST_TEXT), LATER, MOST_IN_TEXT);
  const unknown = short.filter((label) => inTitle(label).size === 0).map(subjectOf);
  const subjects = unknown.filter((subject) => subject !== null).slice(0, MOST_UNKNOWN);
  return [...new Set([...strongest(weights), ...subjects])].slice(0, MOST_TOPICS);
}

function inTitle(title: string) {
  return findTerms(wordsOf(title.slice(0, LONGEST_TITLE)), 'title');
}

function inText(text: string, from: number, to: number) {
  return findTerms(wordsOf(text.slice(from, to)), 'text');
}

function weigh(
  weights: Map<string, number>,
  said: ReadonlyMap<string, number>,
  each: number,
  most: number,
) {
  for (const [topic, strength] of said)
    weights.set(topic, (weights.get(topic) ?? 0) + Math.min(strength * each, most));
}

function strongest(weights: Map<string, number>): string[] {
  const least = Math.max(ENOUGH, LEAST_SHARE * Math.max(...weights.values()));
  return [...weights]
    .filter(([, weight]) => weight >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([topic]) => topic);
}
