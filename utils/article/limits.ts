import { DAY } from '../time/units.ts';

/** How much is kept of one source, and in all: more than a document tells, and about four years of all that is listed. */
export const KEPT = { ofSource: 2_000, inAll: 50_000 };

/** A pruned article that its feed hasn't told for so long is forgotten. */
export const FORGET_AFTER_MS = 365 * DAY;

/** How often it is noted that a feed still tells of a pruned article. */
export const NOTE_EVERY_MS = 30 * DAY;

/** Characters. Longer, and it is no title or name but an attack on the list that shows it. */
export const LONGEST_TITLE = 300;

/** Letters of what a card says an article is about: some three lines. */
export const LONGEST_EXCERPT = 280;
