/** Longest comment, in characters: what relays commonly take. */
export const LONGEST_TEXT = 8_000;

/** Longest name that is shown whole. */
const LONGEST_NAME = 40;

/** Marks that turn the direction of text, and controls other than tab and line break: they make text look like other text. */
const TRICKS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Marks that can't be seen ("format" in Unicode, and variation selectors): in names they make two look the same. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** A comment's text without what would deceive the eye. It stays text: markup in it is shown, not read. */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(TRICKS, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name on one line, or null where nothing is left of it. */
export function cleanName(name: unknown, longest = LONGEST_NAME): string | null {
  if (typeof name !== 'string') return null;
  const line = name
    .slice(0, 5 * longest)
    .replace(TRICKS, '')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : Array.from(line).slice(0, longest).join('');
}
