import { DAY } from '../time/units.ts';

/** What a reader may want to catch up on when a source is first followed. */
const NEW_ENOUGH_MS = 7 * DAY;
const AT_LEAST = 3;
const AT_MOST = 10;

/**
 * Which articles of a source's first poll count as unread: a feed may bring years of them, and nobody wants to begin
 * 600 behind. Those of the last week, but at least the newest three and at most the newest ten.
 */
export function unreadAtImport(
  articles: readonly { id: string; sortedAt: number }[],
  now: number,
): Set<string> {
  const newest = articles.toSorted((a, b) => b.sortedAt - a.sortedAt).slice(0, AT_MOST);
  const unread = newest.filter(
    (article, place) => place < AT_LEAST || article.sortedAt > now - NEW_ENOUGH_MS,
  );
  return new Set(unread.map((article) => article.id));
}
