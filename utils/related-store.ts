import { type ListedArticle, loadArticles, withStatuses } from './article-store.ts';
import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { loadHidden } from './hidden-store.ts';
import { articleKey, idPrefix } from './related/article-key.ts';
import type { Reason } from './related/reason.ts';
import { unpackList } from './related/related-list.ts';
import { loadFollowedIds } from './source-store.ts';
import { storyIdOf } from './story/story-id.ts';

/** An article that is related to another, and why. */
export interface RelatedArticle {
  listed: ListedArticle;
  reason: Reason;
}

/** What is related to an article, best first, of the sources that are followed; null where it wasn't found out yet. */
export async function loadRelated(
  articleId: string,
  limit: number,
): Promise<RelatedArticle[] | null> {
  const stored = await database.related.get(articleKey(articleId));
  if (!stored) return null;
  const reasons = new Map(unpackList(stored).map(({ key, reason }) => [key, reason]));
  const prefixes = [...reasons.keys()].map(idPrefix);
  const [found, followed] = await Promise.all([
    database.articles.where('id').startsWithAnyOf(prefixes).toArray(),
    loadFollowedIds(),
  ]);
  const articles = new Map(found.map((article) => [articleKey(article.id), article]));
  const shown = [...reasons.keys()]
    .flatMap((key) => articles.get(key) ?? [])
    .filter(({ id, sourceId }) => id !== articleId && followed.has(sourceId));
  const others = await ofOtherStories(articleId, shown, await loadHidden(articleId));
  const listed = await withStatuses(others.slice(0, limit));
  return listed.map((one) => ({ listed: one, reason: reasons.get(articleKey(one.article.id))! }));
}

/**
 * Another article about the same news is no news: of each story one, of the article's own none, nor of one that the
 * reader has hidden.
 */
async function ofOtherStories(
  articleId: string,
  related: Article[],
  hidden: ReadonlySet<string>,
): Promise<Article[]> {
  const own = await loadArticles([articleId]);
  const unwanted = [...own, ...related.filter(({ id }) => hidden.has(id))];
  const seen = new Set(unwanted.map(storyIdOf));
  return related.filter((one) => !seen.has(storyIdOf(one)) && seen.add(storyIdOf(one)));
}
