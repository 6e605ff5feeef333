import { DENSE } from '../text/scripts.ts';

/** Words, and Chinese, Japanese or Korean characters, that people read in a minute of prose like this, which is dense. */
const WORDS_A_MINUTE = 200;
const CHARACTERS_A_MINUTE = 500;

/** The sign for a long vowel belongs to two scripts at once, and so by name to none. */
const CHARACTER = new RegExp(`[${DENSE}ー]`, 'gu');

/** As people count them: "state-of-the-art", "don't" and "3.5" are one each, a dash between spaces is none. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** Shorter, and it is a feed's teaser: how long the article takes can't be told from it. */
const LEAST_MINUTES = 0.6;

/** How long a text takes to read, in whole minutes, or null where there is too little of it to tell. */
export function readingMinutes(text: string): number | null {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(WORD)?.length ?? 0;
  const minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
  return minutes < LEAST_MINUTES ? null : Math.max(1, Math.round(minutes));
}
