import { UNSPACED } from '../text/scripts.ts';

/** What titles say of any news: that there is some, for whom, when, and by whom it is judged. */
const SAYING_NOTHING = new Set(
  `a about after all an analysis and announce announced announcement announcements announcing are as at availability
  available be behind benchmark benchmarks best better by can changelist changelog check coming day deep dive edition
  everything explained faq first for from general generally get getting guide have hello here how in inside into introduce
  introducing introduction is issue it its know launch launched launches launching learn live look meet model month more
  most need new news newsletter next no not notes now of on one or our out overview part post preview product recap release
  released releases releasing report review roundup say series start started than that the their these this to today tour
  up update updated updates using via vs we week weekly welcome what when where which who why will with world year you your
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

/** Words, versions whole (`4.6`, `qwen2.5`); of scripts without spaces, what stands together. */
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+(?:\\.\\p{N}+)*`, 'gu');

/** The words of a title that tell what it is about, each once: `Introducing Opus 4.6!` is `opus` and `4.6`. */
export function titleWords(title: string): Set<string> {
  const words =
    plain(title)
      .replaceAll(/['’]s\b/g, '')
      .match(WORD) ?? [];
  return new Set(words.filter((word) => !SAYING_NOTHING.has(word) && !isYear(word)));
}

/** The words of what stands before a title's colon or dash, where a product's name mostly is. */
export function nameWords(title: string): Set<string> {
  return titleWords(title.split(/[:：] ?| [-–—|] |，/)[0] ?? '');
}

/** A title without anything but its letters and digits: what is left of it is the same in every copy. */
export function titleKey(title: string): string {
  return plain(title).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function plain(title: string): string {
  return title.normalize('NFKC').toLowerCase();
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}
