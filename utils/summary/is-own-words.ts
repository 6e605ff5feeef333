import { DENSE } from '../text/scripts.ts';

/** Letters: longer, and it is the article itself; shorter, and it says nothing. A Chinese letter says as much as three. */
const LONGEST = 1_200;
const LEAST = 16;
const CHARACTER = new RegExp(`[${DENSE}]`, 'gu');

/** A sentence that has come to its end, with what may close after it. */
const ENDED = /[.!?。！？｡]["'”’»)\]」』”’）]*$/u;
const CUT = /(?:…|\.\.\.|\[\+\d+ chars\])[\])]*$/;

/**
 * Whether a feed's description is somebody's words on what the article is about, and not its title again or its first
 * two hundred letters, cut in the middle.
 */
export function isOwnWords(description: string, title: string, text: string): boolean {
  const length = description.length + 2 * (description.match(CHARACTER)?.length ?? 0);
  if (length < LEAST || description.length > LONGEST || repeats(description, title)) return false;
  const isCut = CUT.test(description) || !ENDED.test(description);
  return !(isCut && isStartOf(description.replace(CUT, ''), text));
}

/** Whether it says the title, or its beginning, once more. */
export function repeats(description: string, title: string): boolean {
  return lettersOf(title).startsWith(lettersOf(description));
}

/** Of a text that goes on: a note that is its own description is not cut. */
function isStartOf(description: string, text: string): boolean {
  const letters = lettersOf(description);
  const start = lettersOf(text.slice(0, 2 * LONGEST));
  return start.length > letters.length && start.startsWith(letters);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
