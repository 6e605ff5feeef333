import { MOST_ARTICLES } from '../feed/newest.ts';

type Placed = { id: string; sortedAt: number };

/**
 * Where the articles of one document stand in lists: at their time; those of one time a millisecond apart, in the order
 * in which the document tells them. What is stored keeps its place, and what is new in its time stands above it.
 *
 * @param told In the document's order, whose first article is its newest unless its dates say otherwise.
 * @param stored The places of those that have one.
 */
export function placeInTime(
  told: readonly Placed[],
  stored: ReadonlyMap<string, number>,
): Map<string, number> {
  const places = new Map<string, number>();
  const highest = new Map<number, number>();
  for (const { id, sortedAt } of isOldestFirst(told) ? told : told.toReversed()) {
    const last = highest.get(sortedAt);
    const kept = stored.get(id);
    const place = kept ?? (last === undefined ? sortedAt : last + 1);
    places.set(id, place);
    // What was stored at another time, for it had another date, says nothing about this one.
    const isOfThisTime = place >= sortedAt && place < sortedAt + MOST_ARTICLES;
    if (isOfThisTime) highest.set(sortedAt, Math.max(place, last ?? place));
  }
  return places;
}

function isOldestFirst(told: readonly Placed[]): boolean {
  let rises = 0;
  for (const [place, { sortedAt }] of told.entries()) {
    if (place > 0) rises += Math.sign(sortedAt - told[place - 1]!.sortedAt);
  }
  return rises > 0;
}
