/** Scripts, to stand within the brackets of a regular expression with the flag `u`. */

/** Korean, which puts spaces between its words, is not among them. */
export const CHINESE_JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/** Scripts that put no spaces between their words. */
export const UNSPACED = String.raw`${CHINESE_JAPANESE}\p{Script=Thai}`;

/** Scripts of which a character says as much as several letters. */
export const DENSE = String.raw`${CHINESE_JAPANESE}\p{Script=Hangul}`;
