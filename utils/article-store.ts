import type { Article } from './article/article.ts';
import { database, type DiscussionCount } from './database.ts';
import { loadFollowedIds, loadSources } from './source-store.ts';
import { canonicalUrl } from './url/canonical-url.ts';

/** An article as lists show it: what the publisher wrote, and what the reader did with it. */
export interface ListedArticle {
  article: Article;
  sourceName: string;
  read: boolean;
  /** What was said about it when its discussion was last open, or null where it never was. */
  discussion: DiscussionCount | null;
}

/**
 * The newest articles of followed sources, newest first. Walks down an index and leaves out sources that aren't followed:
 * where most are followed, it reads about as many rows as it returns.
 */
export async function loadNewest(limit: number, unreadOnly: boolean): Promise<ListedArticle[]> {
  const followed = await loadFollowedIds();
  if (unreadOnly) {
    const statuses = await database.statuses
      .where('[read+sortedAt]')
      .between([0, -Infinity], [0, Infinity])
      .reverse()
      .filter((status) => followed.has(status.sourceId))
      .limit(limit)
      .toArray();
    const articles = await database.articles.bulkGet(statuses.map((status) => status.articleId));
    return withStatuses(articles.filter((article) => article !== undefined));
  }
  const articles = await database.articles
    .orderBy('sortedAt')
    .reverse()
    .filter((article) => followed.has(article.sourceId))
    .limit(limit)
    .toArray();
  return withStatuses(articles);
}

/**
 * The article whose page this is, or null: the answer for every page that isn't followed. Where several stand on one page
 * (a changelog), the one whose exact address it is, else the newest.
 */
export async function findArticleOfPage(address: string): Promise<ListedArticle | null> {
  const pageUrl = canonicalUrl(address);
  if (pageUrl === null) return null;
  const stored = await database.articles.where('pageUrl').equals(pageUrl).sortBy('sortedAt');
  const followed = await loadFollowedIds();
  const onPage = stored.filter(({ sourceId }) => followed.has(sourceId));
  const article = onPage.find(({ url }) => url === address) ?? onPage.at(-1);
  if (!article) return null;
  const [listed] = await withStatuses([article]);
  return listed ?? null;
}

/** The article as lists show it, or null where it is not stored any more. */
export async function findListed(articleId: string): Promise<ListedArticle | null> {
  const article = await database.articles.get(articleId);
  const [listed] = await withStatuses(article ? [article] : []);
  return listed ?? null;
}

export async function loadArticles(ids: readonly string[]): Promise<Article[]> {
  const articles = await database.articles.bulkGet([...ids]);
  return articles.filter((article) => article !== undefined);
}

/** Marks articles as read or unread and keeps each source's count of unread ones. Twice changes nothing. */
export async function markRead(articleIds: readonly string[], read: boolean): Promise<void> {
  await database.transaction('rw', database.statuses, database.sources, async () => {
    const statuses = await database.statuses.bulkGet([...new Set(articleIds)]);
    for (const status of statuses) {
      if (!status || (status.read === 1) === read) continue;
      await database.statuses.update(status.articleId, { read: read ? 1 : 0 });
      await addUnread(status.sourceId, read ? -1 : 1);
    }
  });
}

async function addUnread(sourceId: string, difference: number) {
  const record = await database.sources.get(sourceId);
  if (record) await database.sources.update(sourceId, { unread: record.unread + difference });
}

/** Articles as lists show them, in the same order. */
export async function withStatuses(articles: Article[]): Promise<ListedArticle[]> {
  const statuses = await database.statuses.bulkGet(articles.map((article) => article.id));
  const sources = await loadSources();
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const discussions = await database.discussions.bulkGet(articles.map(({ pageUrl }) => pageUrl));
  return articles.map((article, i) => ({
    article,
    sourceName: names.get(article.sourceId) ?? article.sourceId,
    read: statuses[i]?.read === 1,
    discussion: discussions[i] ?? null,
  }));
}
