import { canonicalUrl } from '../url/canonical-url.ts';
import { webUrl } from '../url/web-url.ts';
import { type ArticleLink, cardsOf } from './cards.ts';
import { linkedData } from './linked-data.ts';
import { MOST_ITEMS, type PageItem } from './page-item.ts';
import { pathMatcher } from './path-pattern.ts';
import { readCard } from './read-card.ts';
import { elementsOf, type PageElement, readTree } from './read-tree.ts';
import type { LinksRecipe } from './recipe.ts';

/**
 * The articles that a page links to, in its order, each once. What it tells machines of them (JSON-LD) fills in what their
 * cards don't say.
 */
export function readLinks(
  html: string,
  recipe: LinksRecipe,
  page: string,
  now: number,
): PageItem[] {
  const root = readTree(html);
  const isArticle = pathMatcher(recipe.articles, page);
  const isNone = pathMatcher(recipe.except ?? [], page);
  const fits = (address: string) => isArticle(address) && !isNone(address);

  const links = linksOf(root, page).filter(({ address }) => fits(address));
  const cards = cardsOf(links.slice(0, MOST_ITEMS).map(withKey));
  const told = [
    ...cards.map((card) => readCard(card, recipe.titleClass, now)),
    ...linkedData(root, page).filter(({ url }) => url !== null && fits(url)),
  ];
  const items = new Map<string, PageItem>();
  for (const item of told) {
    const url = item.url ?? page;
    const key = canonicalUrl(url) ?? url;
    items.set(key, both(items.get(key), item));
  }
  return [...items.values()];
}

function linksOf(root: PageElement, page: string): Omit<ArticleLink, 'key'>[] {
  const elements = elementsOf(root);
  const base = elements.find(({ name }) => name === 'base')?.attributes.href;
  const from = webUrl(base ?? '', page) ?? page;
  return elements.flatMap((link) => {
    if (link.name !== 'a' || link.isAround) return [];
    const address = webUrl(link.attributes.href ?? '', from);
    return address === null ? [] : { address: address.replace(/#.*/, ''), link };
  });
}

function withKey(link: Omit<ArticleLink, 'key'>): ArticleLink {
  return { ...link, key: canonicalUrl(link.address) ?? link.address };
}

/** What is told of an article in several places; the first that names it counts. */
function both(one: PageItem | undefined, other: PageItem): PageItem {
  if (one === undefined) return other;
  const [first, second] = one.title === '' ? [other, one] : [one, other];
  return {
    ...first,
    publishedAt: first.publishedAt ?? second.publishedAt,
    excerpt: first.excerpt || second.excerpt,
    labels: first.labels.length > 0 ? first.labels : second.labels,
  };
}
