import { DAY } from '../time/units.ts';
import type { Telling } from './telling.ts';

/** How rare a word is: 0 and up. */
export type Rarity = (word: string) => number;

/** The same article published twice, or another one that tells the same news. */
export type Sameness = 'copy' | 'story';

/** Later, it is a look back. Feeds disagree about time zones by up to a day. */
export const STORY_DAYS = 3.5;

/** Titles of fewer words that tell something may be of anything: `Product Update`, `Hello`. */
const FEWEST_LETTERS = 15;

/** How alike two must be, as cosines of their rare words; chosen on half of the judged pairs (docs/decisions/0025). */
const ALIKE = 0.81;
const NAME_ALIKE = 0.85;
const LEAD_ALIKE = 0.8;

/**
 * Whether two articles tell the same news, and how. What is doubtful doesn't: two cards of one story are a smaller evil
 * than a card that hides a story.
 */
export function sameness(a: Telling, b: Telling, rarity: Rarity): Sameness | null {
  const days = a.at === null || b.at === null ? 0 : Math.abs(a.at - b.at) / DAY;
  if (days > STORY_DAYS) return null;
  if (isCopy(a, b, days)) return 'copy';
  if (a.at === null || b.at === null || a.sourceId === b.sourceId) return null;
  if (isDigest(a.title) || isDigest(b.title) || areOtherVersions(a.words, b.words)) return null;
  return tellTheSame(a, b, days, rarity) ? 'story' : null;
}

/** The same title, or one within the other, as where a page's date and section run into it; or a translation. */
function isCopy(a: Telling, b: Telling, days: number): boolean {
  if (a.key === b.key) return a.words.size > 0;
  if (a.sourceId === b.sourceId || days > 1) return false;
  if (a.site !== '' && a.site === b.site && a.slug !== '' && a.slug === b.slug) return true;
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
  return short.key.length >= FEWEST_LETTERS && short.words.size > 1 && long.key.includes(short.key);
}

function tellTheSame(a: Telling, b: Telling, days: number, rarity: Rarity): boolean {
  const titles = cosine(a.words, b.words, rarity);
  if (titles >= ALIKE) return true;
  if (days <= 1 && (isNameOf(a, b) || isNameOf(b, a))) return true;
  if (a.site !== b.site && isTelling(a.name) && isTelling(b.name)) {
    if (cosine(a.name, b.name, rarity) >= NAME_ALIKE) return true;
  }
  return days <= 1 && titles >= 0.5 && cosine(a.lead, b.lead, rarity) >= LEAD_ALIKE;
}

/** `Project Vend` and `Project Vend: Can a model run a shop?` */
function isNameOf(a: Telling, b: Telling): boolean {
  return (
    a.words.size > 1 &&
    a.words.size === b.name.size &&
    [...a.words].every((word) => b.name.has(word))
  );
}

/** `Opus 4.6: …` and `Auto mode for code: …` name something; `Podcast: …` doesn't. */
function isTelling(name: ReadonlySet<string>): boolean {
  return name.size >= 3 || (name.size === 2 && [...name].some((word) => /\p{N}/u.test(word)));
}

/** Newsletters that name all of the week's news in their title tell of none of it alone. */
function isDigest(title: string): boolean {
  const pictures = title.match(/\p{Extended_Pictographic}/gu) ?? [];
  return pictures.length >= 2 || title.split(/, | \+ /).length >= 4;
}

/** `Opus 4.5` and `Opus 4.6`, `o3` and `o4`. */
function areOtherVersions(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const versionsOf = (words: ReadonlySet<string>) =>
    [...words].filter((word) => /\p{N}/u.test(word));
  const [mine, theirs] = [versionsOf(a), versionsOf(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((version) => theirs.includes(version));
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const shared = [...a].filter((word) => b.has(word));
  if (shared.length === 0) return 0;
  return squares(shared, rarity) / Math.sqrt(squares(a, rarity) * squares(b, rarity));
}

function squares(words: Iterable<string>, rarity: Rarity): number {
  let sum = 0;
  for (const word of words) sum += rarity(word) ** 2;
  return sum;
}
