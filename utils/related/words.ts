import { UNSPACED } from '../text/scripts.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text that may say what the text is about. */
export interface Word {
  /** As it was written, without what stood around it. */
  written: string;
  /** The one form by which it is compared: lower case, singular. */
  key: string;
  /** A name, as far as its letters tell: `OpenAI`, `GPT-4`, `Berkeley` within a sentence. */
  isName: boolean;
  /** The number after a name: `4` of `Llama 4`. It says something with it alone. */
  isVersion: boolean;
  /** Follows the word before it in the list directly, so that the two may be a phrase. */
  isNext: boolean;
}

/** Letters and digits, joined by what joins them within one name: `GPT-4.1`, `node.js`, `don't`, `C++`. */
const WORD = /[\p{L}\p{N}]+(?:[.\-_'’][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

const UNSPACED_WORDS = new RegExp(`[${UNSPACED}]{2}`, 'u');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Of models and tools, not years or amounts. */
const VERSION = /^\d{1,2}(?:\.\d{1,2}){0,2}$/;

/** Longer, and it is an address or data. */
const LONGEST_WORD = 40;

/** Of the words of a text that have a capital, more than this share: then its capitals say nothing. */
const HEADLINE_SHARE = 0.6;

/** The telling words of a text, in order: no stop words, no bare numbers, no single letters. */
export function wordsOf(text: string): Word[] {
  const isHeadline = isWrittenLikeAHeadline(text);
  const words: Word[] = [];
  let end = 0;
  let isFirst = true;
  let isNext = false;
  for (const { written, at } of split(text)) {
    const gap = text.slice(end, at);
    isFirst ||= /[.!?:\n|•–—]/.test(gap);
    isNext &&= gap.trim() === '';
    const key = keyOf(written);
    const isVersion = isNext && VERSION.test(written) && /^\p{Lu}/u.test(words.at(-1)!.written);
    const isTelling = written.length <= LONGEST_WORD && isTellingKey(key);
    if (isTelling || isVersion) {
      const isOwnName = isVersion || isName(written, isFirst || isHeadline);
      words.push({ written, key, isName: isOwnName, isVersion, isNext });
    }
    isNext = isTelling;
    isFirst = false;
    end = at + written.length;
  }
  return words;
}

function* split(text: string): Generator<{ written: string; at: number }> {
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (!UNSPACED_WORDS.test(written)) yield { written, at: index };
    else
      for (const { segment, index: at, isWordLike } of segmenter.segment(written))
        if (isWordLike) yield { written: segment, at: index + at };
  }
}

/** Lower case, without the genitive and the plural: enough to find "models" by "model". */
export function keyOf(written: string): string {
  const lower = written
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|'$/, '');
  if (lower.length <= 3 || !lower.endsWith('s') || /(?:ss|us|is|[\d.].*)$/.test(lower))
    return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

function isTellingKey(key: string): boolean {
  if (stopWords.has(key) || /^[\d.\-_]+$/.test(key)) return false;
  return key.length > 1 || /\P{ASCII}/u.test(key);
}

/** A capital where none is due, or digits among the letters. */
function isName(written: string, isCapitalDue: boolean): boolean {
  if (/\p{N}/u.test(written) || /^.+\p{Lu}/u.test(written)) return true;
  return !isCapitalDue && /^\p{Lu}/u.test(written);
}

function isWrittenLikeAHeadline(text: string): boolean {
  if (text.length > 300) return false;
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > words.length * HEADLINE_SHARE;
}
