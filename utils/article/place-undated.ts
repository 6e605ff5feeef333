import { DAY, SECOND } from '../time/units.ts';
import type { FullArticle } from './to-articles.ts';

/** What is unread at an import is of the last week (`unread-at-import.ts`); a second is room for a whole document. */
const BELOW_NEWS_MS = 7 * DAY + SECOND;

/**
 * The articles of a source's first poll, those without a date put below the last week's news: of them nothing is known
 * but that they were there before us.
 */
export function placeUndated(articles: readonly FullArticle[], now: number): FullArticle[] {
  return articles.map((full) => {
    const { publishedAt, updatedAt } = full.article;
    const isDated = publishedAt !== null || updatedAt !== null;
    return isDated
      ? full
      : { ...full, article: { ...full.article, sortedAt: now - BELOW_NEWS_MS } };
  });
}
