import { type ListedArticle, loadArticles, loadUnreadIds, withStatuses } from './article-store.ts';
import { database } from './database.ts';
import { ArticleSearch } from './search/article-search.ts';
import { loadFollowedIds, loadSources } from './source-store.ts';
import type { Source } from './source/source.ts';

/** Articles that are taken in before the page may do something else: some 20 ms. */
const STEP = 250;

/** One a page, filled when the reader first searches, gone with the page. */
export const articleSearch = new ArticleSearch();

/**
 * Brings the search up to what is stored, the newest first, so that something is found at once.
 *
 * @param onStep After each step, with whether it was the last.
 */
export async function fillSearch(signal: AbortSignal, onStep: (isWhole: boolean) => void) {
  const names = new Map((await loadSources()).map(({ id, name }) => [id, name]));
  const ids = await database.articles.orderBy('sortedAt').reverse().primaryKeys();
  const stored = new Set(ids);
  articleSearch.remove([...articleSearch.ids()].filter((id) => !stored.has(id)));
  const missing = ids.filter((id) => !articleSearch.has(id));
  for (let from = 0; from < missing.length; from += STEP) {
    const articles = await loadArticles(missing.slice(from, from + STEP));
    if (signal.aborted) return;
    articleSearch.add(
      articles.map((article) => ({
        ...article,
        sourceName: names.get(article.sourceId) ?? article.sourceId,
      })),
    );
    onStep(from + STEP >= missing.length);
  }
  if (missing.length === 0) onStep(true);
}

/** What a search is held against: the sources that are followed, and, where they are asked for, what is unread. */
export async function loadSearchable(
  unreadOnly: boolean,
): Promise<{ sources: Source[]; unread: Set<string> | null }> {
  const followed = await loadFollowedIds();
  const sources = (await loadSources()).filter(({ id }) => followed.has(id));
  return { sources, unread: unreadOnly ? new Set(await loadUnreadIds()) : null };
}

/** Those of the articles that are still stored, in the order of their ids. */
export async function loadFound(ids: readonly string[]): Promise<ListedArticle[]> {
  return withStatuses(await loadArticles(ids));
}
