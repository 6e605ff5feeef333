import type { FeedArticle } from '../feed/feed.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { hash } from './hash.ts';

/** What is hashed, the kind of it first. */
type Key = readonly string[];

/**
 * Gives each article of one document its id, and leaves out those that come twice. Identity is the guid, else the
 * canonical address, else address and title, else the text. What stands on several articles, of different addresses or
 * titles, identifies none of them. Guids are compared exactly, but for white space around them.
 */
export function identifyArticles(
  sourceId: string,
  articles: readonly FeedArticle[],
): { id: string; article: FeedArticle }[] {
  const all = articles.map((article) => {
    const { url, title } = article;
    const address = url === null ? null : (canonicalUrl(url) ?? url);
    return { article, keys: keysOf(article, address), what: JSON.stringify([address, title]) };
  });
  const whats = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { keys, what } of all) {
    for (const key of keys.map(String)) {
      if ((whats.get(key) ?? what) !== what) ambiguous.add(key);
      whats.set(key, what);
    }
  }
  const identified = new Map<string, FeedArticle>();
  for (const { article, keys } of all) {
    const key = keys.find((one) => !ambiguous.has(String(one))) ?? keys.at(-1)!;
    const id = hash(sourceId, ...key);
    if (!identified.has(id)) identified.set(id, article);
  }
  return [...identified].map(([id, article]) => ({ id, article }));
}

/** By what it could be known, best first. */
function keysOf({ guid, title, html }: FeedArticle, address: string | null): Key[] {
  const keys: Key[] = guid === null ? [] : [['guid', guid]];
  if (address === null) return [...keys, ['text', title, html]];
  return [...keys, ['url', address], ['page', address, title]];
}
