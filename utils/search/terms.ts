import { keyOf } from '../related/words.ts';
import { UNSPACED } from '../text/scripts.ts';

/** Letters and digits that stand together; of those scripts one character each. */
const TERM = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');

const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/**
 * By what a text is found: its words without capitals, accents and plurals. Where words have no spaces between them, every
 * two neighbours, since nothing tells where a word begins: `深度学习` is 深度, 度学 and 学习.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  let before: { character: string; end: number; isPaired: boolean } | null = null;
  const endRun = () => {
    if (before && !before.isPaired) terms.push(before.character);
    before = null;
  };
  for (const { 0: term, index } of plain(text).matchAll(TERM)) {
    if (!IS_UNSPACED.test(term)) {
      endRun();
      terms.push(keyOf(term));
      continue;
    }
    const isNext: boolean = before !== null && before.end === index;
    if (!isNext) endRun();
    else terms.push(`${before!.character}${term}`);
    before = { character: term, end: index + term.length, isPaired: isNext };
  }
  endRun();
  return terms;
}

/** Without capitals and accents. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
