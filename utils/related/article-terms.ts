import { hashTerm } from './hash-term.ts';
import { type Word, wordsOf } from './words.ts';

/** What of an article is compared with others. */
export interface Subject {
  title: string;
  text: string;
}

/** A word or a phrase of two that an article has, and how much it says of it. */
export interface Term {
  /** By which it is found: see hash-term.ts. */
  hash: number;
  key: string;
  /** As the article writes it. */
  written: string;
  /** From 1: how often, and how prominently, the article says it. */
  weight: number;
  isName: boolean;
  isInTitle: boolean;
}

/** Beginnings say what an article is about; what follows them says less and less of it. */
const LEAD = 1_500;

/** A word of the title counts as much as two of the text. */
const TITLE_COUNT = 2;

/** Names of people, models and tools tell articles apart better than other words that are as rare. */
const NAME_FACTOR = 1.3;

/** All terms of an article's title and lead, each once. */
export function termsOf({ title, text }: Subject): Term[] {
  const terms = new Map<string, Term & { count: number; names: number; seen: number }>();
  const note = (key: string, written: string, isName: boolean, isInTitle: boolean) => {
    const term = terms.get(key);
    const count = isInTitle ? TITLE_COUNT : 1;
    if (term) {
      // A title's capitals are its style; the text writes as one writes.
      if (term.seen === 1 && term.isInTitle && !isInTitle) term.written = written;
      term.count += count;
      term.names += isName ? 1 : 0;
      term.seen += 1;
    } else {
      const names = isName ? 1 : 0;
      terms.set(key, {
        hash: hashTerm(key),
        key,
        written,
        weight: 0,
        isName,
        isInTitle,
        count,
        names,
        seen: 1,
      });
    }
  };
  for (const [words, isInTitle] of [
    [wordsOf(title), true],
    [wordsOf(text.slice(0, LEAD)), false],
  ] as const) {
    words.forEach((word, i) => {
      note(word.key, word.written, word.isName, isInTitle);
      const before = words[i - 1];
      if (before && word.isNext) {
        note(
          `${before.key} ${word.key}`,
          phrase(before, word),
          before.isName && word.isName,
          isInTitle,
        );
      }
    });
  }
  return Array.from(terms.values(), ({ hash, key, written, isInTitle, count, names }) => {
    const isName = names > 0;
    const weight = (1 + Math.log(count)) * (isName ? NAME_FACTOR : 1);
    return { hash, key, written, weight, isName, isInTitle };
  });
}

function phrase(first: Word, second: Word): string {
  return /\p{Script=Han}$/u.test(first.written)
    ? `${first.written}${second.written}`
    : `${first.written} ${second.written}`;
}
