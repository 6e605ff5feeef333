/** Words, and Chinese, Japanese or Korean characters, that people read in a minute of such prose. */
const WORDS_A_MINUTE = 230;
const CHARACTERS_A_MINUTE = 500;

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Shorter, and it is a feed's teaser: how long the article takes can't be told from it. */
const LEAST_MINUTES = 0.5;

/** How long a text takes to read, in whole minutes, or null where there is too little of it to tell. */
export function readingMinutes(text: string): number | null {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
  return minutes < LEAST_MINUTES ? null : Math.max(1, Math.round(minutes));
}
