import { isDullWord } from './dull-words.ts';
import { hashTerm } from './hash-term.ts';
import { conceptsOf } from './kin.ts';
import { type Word, keyOf, wordsOf } from './words.ts';

/** What of an article is compared with others. */
export interface Subject {
  title: string;
  text: string;
  /** Its address. */
  url: string;
  /** What it is about, as its card says: its publisher's labels, or found out. */
  topics: readonly string[];
}

/** A word, a phrase of two or a concept that an article has, and how much it says of it. */
export interface Term {
  /** By which it is found: see hash-term.ts. */
  hash: number;
  key: string;
  /** As the article writes it; empty where it can't be named, for it is half of a word or an address. */
  written: string;
  /** How often, and how prominently, the article says it. */
  weight: number;
  isName: boolean;
  isInTitle: boolean;
  /** A concept that its names stand for; the article itself may not say it. */
  isInferred: boolean;
}

/** Beginnings say what an article is about; what follows them says less and less of it. */
const LEAD = 1_500;

/** A word of the title counts half as much again as one of the text. */
const TITLE_COUNT = 1.5;

/** Names of people, models and tools tell articles apart better than other words that are as rare. */
const NAME_FACTOR = 1.5;

/** A dull word counts less, in a title a little less. */
const DULL_FACTOR = 0.5;
const DULL_TITLE_FACTOR = 0.8;

/** A phrase is rare because both its words are there already. */
const PHRASE_FACTOR = 0.85;

/** Hosts that many publish on, and parts of hosts that are no name. */
const NO_NAMES = new Set(
  'www blog blogs news research com co org net ac edu gov substack medium ghost'.split(' '),
);

/** A term as it is counted. */
interface Counted extends Omit<Term, 'hash' | 'weight'> {
  count: number;
  /** Two words that stand side by side, and nothing more is known of them. */
  isPair: boolean;
}

const PLAIN = { isName: false, isInTitle: false, isInferred: false, isPair: false };

/** All terms of an article's title, lead, topics and address, each once. */
export function termsOf({ title, text, url, topics }: Subject): Term[] {
  const terms = new Map<string, Counted>();
  noteWords(terms, wordsOf(title), true);
  noteWords(terms, wordsOf(text.slice(0, LEAD)), false);
  const written = [...terms.values()];
  for (const { key, count, isInTitle } of written) {
    for (const name of conceptsOf(key)) {
      const concept = { key: conceptKey(name), written: name, count };
      note(terms, { ...PLAIN, ...concept, isInTitle, isInferred: true });
    }
  }
  for (const topic of topics) {
    note(terms, { ...PLAIN, key: `#${topic}`, written: `#${topic}`, count: 2, isInferred: true });
  }
  for (const key of namesOfHost(url)) {
    note(terms, { ...PLAIN, key, written: '', count: 1, isName: true });
  }
  return Array.from(terms.values(), weighed);
}

function noteWords(terms: Map<string, Counted>, words: readonly Word[], isInTitle: boolean) {
  const count = isInTitle ? TITLE_COUNT : 1;
  words.forEach(({ key, written, isName, isVersion, isNext }, i) => {
    const word = { ...PLAIN, key, written, count, isName, isInTitle };
    if (!isVersion) note(terms, word);
    for (const part of partsOf(key)) note(terms, { ...word, key: part, written: '' });
    const before = words[i - 1];
    if (!before || !isNext) return;
    const phrase = { key: `${before.key} ${key}`, written: joined(before.written, written) };
    const isNamed = isVersion || (before.isName && isName);
    note(terms, { ...word, ...phrase, isName: isNamed, isPair: !isVersion });
  });
}

function note(terms: Map<string, Counted>, term: Counted) {
  const known = terms.get(term.key);
  if (!known) {
    terms.set(term.key, term);
    return;
  }
  // A title's capitals are its style; the text writes as one writes.
  const isOnlyInTitle = known.isInTitle && known.count === TITLE_COUNT;
  if (term.written !== '' && (known.written === '' || (isOnlyInTitle && !term.isInTitle))) {
    known.written = term.written;
  }
  known.count += term.count;
  known.isName ||= term.isName;
  known.isInTitle ||= term.isInTitle;
  known.isPair &&= term.isPair;
  known.isInferred &&= term.isInferred;
}

function weighed({ count, isPair, ...term }: Counted): Term {
  const weight = (1 + Math.log(count)) * (isPair ? PHRASE_FACTOR : 1) * factorOf(term);
  return { ...term, hash: hashTerm(term.key), weight };
}

function factorOf({ key, isName, isInTitle }: Omit<Term, 'hash' | 'weight'>): number {
  if (isName) return NAME_FACTOR;
  if (/[ #]/.test(key) || !isDullWord(key)) return 1;
  return isInTitle ? DULL_TITLE_FACTOR : DULL_FACTOR;
}

/** "fine-tuning" is found by "tuning", "mistral-7b" by "mistral". */
function partsOf(key: string): string[] {
  const parts = key.split(/[-_.']/);
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 2 && !/^\d+$/.test(part));
}

function conceptKey(written: string): string {
  return written.split(' ').map(keyOf).join(' ');
}

/** `openai` of `https://openai.com/…`: who writes of OpenAI is related to what OpenAI writes. */
function namesOfHost(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host
    .split('.')
    .slice(0, -1)
    .filter((name) => name.length > 2 && !NO_NAMES.has(name));
}

function joined(first: string, second: string): string {
  return /\p{Script=Han}$/u.test(first) ? `${first}${second}` : `${first} ${second}`;
}
