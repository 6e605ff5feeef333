import type { Article, Status } from './article/article.ts';
import { type ArticleFilter, isNarrowed, passes } from './article/article-filter.ts';
import { database, type DiscussionCount } from './database.ts';
import { loadFollowedIds, loadSources } from './source-store.ts';
import { type AlsoTold, loadAlsoTold } from './also-told.ts';
import { canonicalUrl } from './url/canonical-url.ts';

/** An article as lists show it: what the publisher wrote, and what the reader did with it. */
export interface ListedArticle {
  article: Article;
  sourceName: string;
  read: boolean;
  /** What was said about it when its discussion was last open, or null where it never was. */
  discussion: DiscussionCount | null;
  /** The others that tell the same, of sources that are followed, oldest first. */
  alsoTold: AlsoTold[];
}

/** No more than this many are read at once to be sorted. */
const FEW = 1_000;

/** The newest articles of followed sources that a filter lets through, newest first. */
export async function loadNewest(limit: number, filter: ArticleFilter): Promise<ListedArticle[]> {
  const followed = await loadFollowedIds();
  if (isNarrowed(filter)) return withStatuses(await findNarrowed(limit, filter, followed));
  if (filter.unreadOnly) return withStatuses(await findUnread(limit, followed));
  const articles = await database.articles
    .orderBy('sortedAt')
    .reverse()
    .filter((article) => followed.has(article.sourceId) && !standsBehind(article, followed))
    .limit(limit)
    .toArray();
  return withStatuses(articles);
}

/** Whether a list shows another article in its stead, which tells the same. */
function standsBehind({ story }: Article, followed: ReadonlySet<string>): boolean {
  return story !== undefined && followed.has(story.leadSourceId);
}

/** Walks down an index: where most sources are followed, it reads about as many rows as it returns. */
async function findUnread(limit: number, followed: ReadonlySet<string>): Promise<Article[]> {
  const statuses = await database.statuses
    .where('[read+sortedAt]')
    .between([0, -Infinity], [0, Infinity])
    .reverse()
    .filter((status) => followed.has(status.sourceId))
    .limit(limit)
    .toArray();
  return loadArticles(statuses.map((status) => status.articleId));
}

/**
 * Where few articles can fit, reads those; else walks down an index, past what doesn't fit. Slow only where a filter of
 * two parts fits next to nothing of a source or category that has very much.
 */
async function findNarrowed(
  limit: number,
  filter: ArticleFilter,
  followed: ReadonlySet<string>,
): Promise<Article[]> {
  const unread = filter.unreadOnly ? new Set(await loadUnreadIds()) : null;
  const fits = (article: Article) =>
    followed.has(article.sourceId) &&
    (filter.sourceId !== null || !standsBehind(article, followed)) &&
    passes(article, filter) &&
    (unread === null || unread.has(article.id));
  const few = await loadFew(filter, unread);
  if (few === null) return newestFirst(filter).filter(fits).limit(limit).toArray();
  const found = few.filter(fits).sort((a, b) => b.sortedAt - a.sortedAt);
  return found.slice(0, limit);
}

/** The ids of all unread articles, oldest first. */
export async function loadUnreadIds(): Promise<string[]> {
  return database.statuses
    .where('[read+sortedAt]')
    .between([0, -Infinity], [0, Infinity])
    .primaryKeys();
}

/** All articles that are unread or have the topic, where they are few; else null. */
async function loadFew({ topic }: ArticleFilter, unread: ReadonlySet<string> | null) {
  if (unread !== null && unread.size <= FEW) return loadArticles([...unread]);
  if (topic === null) return null;
  const withTopic = database.articles.where('topics').equals(topic);
  return (await withTopic.count()) <= FEW ? withTopic.toArray() : null;
}

/** An index by time, of no more than the source or category where one is asked for. */
function newestFirst({ sourceId, category }: ArticleFilter) {
  if (sourceId !== null) return ofValue('[sourceId+sortedAt]', sourceId).reverse();
  if (category !== null) return ofValue('[category+sortedAt]', category).reverse();
  return database.articles.orderBy('sortedAt').reverse();
}

function ofValue(index: string, value: string) {
  return database.articles.where(index).between([value, -Infinity], [value, Infinity]);
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

/**
 * Marks articles as read or unread and keeps each source's count of unread ones. Twice changes nothing. Whoever has read
 * one article of a story has read the story.
 *
 * @returns The ids of those that were not so before.
 */
export async function markRead(articleIds: readonly string[], read: boolean): Promise<string[]> {
  const { articles, statuses: all, sources } = database;
  return database.transaction('rw', articles, all, sources, async () => {
    const known = read ? await loadArticles(articleIds) : [];
    const leads = known.flatMap(({ story }) => story?.leadId ?? []);
    const statuses = await all.bulkGet([...new Set([...articleIds, ...leads])]);
    const marked = statuses
      .filter((status) => status !== undefined)
      .filter((status) => (status.read === 1) !== read)
      .map((status): Status => ({ ...status, read: read ? 1 : 0 }));
    await all.bulkPut(marked);
    const bySource = Map.groupBy(marked, ({ sourceId }) => sourceId);
    for (const [id, { length }] of bySource) await addUnread(id, read ? -length : length);
    return marked.map(({ articleId }) => articleId);
  });
}

/** Marks all as read that a filter lets through, of followed sources. @returns The ids of those that were unread. */
export async function markAllRead(filter: ArticleFilter): Promise<string[]> {
  const { articles, statuses, sources } = database;
  return database.transaction('rw', articles, statuses, sources, async () => {
    const followed = await loadFollowedIds();
    const unread = await loadArticles(await loadUnreadIds());
    const fits = unread.filter((one) => followed.has(one.sourceId) && passes(one, filter));
    return markRead(
      fits.map(({ id }) => id),
      true,
    );
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
  const told = await loadAlsoTold(articles, names);
  return articles.map((article, i) => ({
    article,
    sourceName: names.get(article.sourceId) ?? article.sourceId,
    read: statuses[i]?.read === 1,
    discussion: discussions[i] ?? null,
    alsoTold: told[i] ?? [],
  }));
}
