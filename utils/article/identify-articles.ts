import type { FeedArticle } from '../feed/feed.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { hash } from './hash.ts';

/**
 * Gives each article of one document its id, and leaves out those that come twice. Identity is the guid, else the
 * canonical address, else the text. A guid that stands on articles with different addresses identifies none of them.
 * Guids are compared exactly, but for white space around them.
 */
export function identifyArticles(
  sourceId: string,
  articles: readonly FeedArticle[],
): { id: string; article: FeedArticle }[] {
  const ambiguous = ambiguousGuids(articles);
  const identified = new Map<string, FeedArticle>();
  for (const article of articles) {
    const id = idOf(sourceId, article, ambiguous);
    if (!identified.has(id)) identified.set(id, article);
  }
  return [...identified].map(([id, article]) => ({ id, article }));
}

function idOf(sourceId: string, article: FeedArticle, ambiguous: Set<string>): string {
  const { guid, url } = article;
  if (guid !== null && !ambiguous.has(guid)) return hash(sourceId, 'guid', guid);
  const address = url === null ? null : (canonicalUrl(url) ?? url);
  if (address !== null) return hash(sourceId, 'url', address);
  return hash(sourceId, 'text', article.title, article.html);
}

function ambiguousGuids(articles: readonly FeedArticle[]): Set<string> {
  const addresses = new Map<string, string | null>();
  const ambiguous = new Set<string>();
  for (const { guid, url } of articles) {
    if (guid === null) continue;
    const address = url === null ? null : canonicalUrl(url);
    if (addresses.has(guid) && addresses.get(guid) !== address) ambiguous.add(guid);
    addresses.set(guid, address);
  }
  return ambiguous;
}
