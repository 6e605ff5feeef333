import { readDate } from '../feed/read-date.ts';
import { webUrl } from '../url/web-url.ts';
import { MOST_ITEMS, type PageItem } from './page-item.ts';
import { pathMatcher } from './path-pattern.ts';
import { elementsOf, ownText, type PageElement, readTree } from './read-tree.ts';
import type { SitemapRecipe } from './recipe.ts';

/** The articles that a site map lists. Where all of them changed at one time, the site was built anew, and nothing said. */
export function readSitemap(xml: string, recipe: SitemapRecipe, page: string): PageItem[] {
  const isArticle = pathMatcher(recipe.articles, page);
  const items: PageItem[] = [];
  for (const entry of elementsOf(readTree(xml))) {
    if (items.length === MOST_ITEMS) break;
    const url = entry.name === 'url' ? webUrl(fieldOf(entry, 'loc'), page) : null;
    if (url === null || !isArticle(url)) continue;
    const publishedAt = readDate(fieldOf(entry, 'lastmod'));
    items.push({ url, title: titleOf(url), publishedAt, excerpt: '', labels: [] });
  }
  const isBuiltAnew =
    items.length > 1 && new Set(items.map(({ publishedAt }) => publishedAt)).size === 1;
  return isBuiltAnew ? items.map((item) => ({ ...item, publishedAt: null })) : items;
}

function fieldOf(entry: PageElement, name: string): string {
  const field = entry.children.find((child) => typeof child !== 'string' && child.name === name);
  return typeof field === 'object' ? ownText(field).trim() : '';
}

/** "https://lab.example/news/a-new-model" is about "A new model". */
function titleOf(address: string): string {
  const last = new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '';
  const words = decoded(last).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
