import { wordsOf } from '../related/words.ts';
import { CHINESE_JAPANESE } from '../text/scripts.ts';
import { sentencesOf } from './sentences-of.ts';
import { promises, withoutPreamble } from './without-preamble.ts';

/** Letters and sentences that are read: what an article is about stands further up. */
const READ = 8_000;
const MOST_SENTENCES = 60;

/** Words besides stop words: with fewer a sentence names no subject. */
const LEAST_WORDS = 3;

/** Letters: longer, and it is a list, or code. */
const LONGEST_SENTENCE = 280;

/** Words, stop words included, of a good summary. */
const FITTING = 17;

/** How much each thing speaks for a sentence: rounded from what fits half of the examples and serves the other half. */
const WEIGHT = {
  place: 0.08,
  title: 0.15,
  central: 0.12,
  promise: 0.07,
  length: 0.025,
  aside: -0.1,
};

const CHARACTER = new RegExp(`[${CHINESE_JAPANESE}]`, 'gu');

/** Speaks to the reader about something else. */
const ASIDE =
  /\b(?:click here|subscribe|sign up|follow us|join us|discord|colab|stay tuned|thank you|pip install|register|let us know|check out|special thanks|player)\b|https?:|[={}<>]/i;

/** The sentence of a text that says best what the text is about, as it may stand alone. */
export function bestSentence(title: string, text: string): string {
  const read = text.slice(0, READ);
  const sentences = sentencesOf(read).slice(0, MOST_SENTENCES).map(toCandidate);
  const counts = new Map<string, number>();
  for (const key of sentences.flatMap(({ keys }) => keys))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(2, ...counts.values());
  const subject = new Set(keysOf(title));
  let best = { sentence: read, score: -Infinity };
  for (const [place, { written, sentence, keys }] of sentences.entries()) {
    const said = new Set(keys);
    if (said.size < LEAST_WORDS || sentence.length > LONGEST_SENTENCE) continue;
    const score =
      WEIGHT.place / Math.sqrt(1 + place) +
      WEIGHT.title * shareOf(subject, said) +
      WEIGHT.central * centrality(said, counts, most) +
      WEIGHT.promise * Number(promises(written)) +
      WEIGHT.aside * Number(ASIDE.test(written)) -
      WEIGHT.length * Math.abs(Math.log((lengthOf(sentence) + 1) / FITTING));
    if (score > best.score) best = { sentence, score };
  }
  return best.sentence;
}

function toCandidate(written: string) {
  const sentence = withoutPreamble(written);
  return { written, sentence, keys: keysOf(sentence) };
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** How many of the title's words it says. */
function shareOf(subject: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const found = [...subject].filter((key) => said.has(key));
  return found.length / Math.max(1, subject.size);
}

/** How often the text says what the sentence says, from 0 to 1: the mean over its words. */
function centrality(
  said: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  most: number,
): number {
  let sum = 0;
  for (const key of said) sum += Math.log(counts.get(key) ?? 1) / Math.log(most + 1);
  return sum / said.size;
}

/** In words; where a script puts no spaces between them, two letters are one. */
function lengthOf(sentence: string): number {
  const dense = sentence.match(CHARACTER)?.length;
  return sentence.split(/\s+/).length + (dense ?? 0) / 2;
}
