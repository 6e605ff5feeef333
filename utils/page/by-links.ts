import { canonicalUrl } from '../url/canonical-url.ts';
import { webUrl } from '../url/web-url.ts';
import { blocksOf } from './blocks.ts';
import { type ArticleLink, type Card, cardsOf } from './cards.ts';
import { findDate, isDate } from './find-date.ts';
import type { PageItem } from './page-item.ts';
import { pathMatcher } from './path-pattern.ts';
import { readCard } from './read-card.ts';
import { elementsOf, type PageElement, readTree } from './read-tree.ts';
import type { LinksRecipe } from './recipe.ts';

/** The articles that a page links to, in its order, each once. */
export function readLinks(
  html: string,
  recipe: LinksRecipe,
  address: string,
  now: number,
): PageItem[] {
  const root = readTree(html);
  const matches = pathMatcher(recipe.articles, address);
  const cards = cardsOf(linksOf(root, recipe, address));
  const above = recipe.dates === 'above' ? datesAbove(root, cards, now) : new Map();
  const items = new Map<string, PageItem>();
  for (const card of cards) {
    const told = readCard(card, recipe.titleClass, now);
    const publishedAt =
      recipe.dates === undefined
        ? null
        : (matches(card.address)?.publishedAt ?? told.publishedAt ?? above.get(card) ?? null);
    items.set(card.key, both(items.get(card.key), { ...told, publishedAt }));
  }
  return [...items.values()];
}

function linksOf(root: PageElement, recipe: LinksRecipe, page: string): ArticleLink[] {
  const isArticle = pathMatcher(recipe.articles, page);
  const isNone = pathMatcher(recipe.except ?? [], page);
  const elements = [...elementsOf(root)];
  const base = elements.find(({ name }) => name === 'base')?.attributes.href;
  const links: ArticleLink[] = [];
  for (const link of elements) {
    if (link.name !== 'a' || (link.isAround && recipe.inNavigation !== true)) continue;
    const address = webUrl(link.attributes.href ?? '', webUrl(base ?? '', page) ?? page);
    if (address === null || !isArticle(address) || isNone(address)) continue;
    links.push({
      address: address.replace(/#.*/, ''),
      key: canonicalUrl(address) ?? address,
      link,
    });
  }
  return links;
}

/** The last date that stands alone before each card. */
function datesAbove(root: PageElement, cards: Card[], now: number): Map<Card, number> {
  const dated = blocksOf(root).filter(({ text }) => isDate(text, now));
  const dates = new Map<Card, number>();
  let last = 0;
  for (const card of cards.toSorted((one, other) => one.element.order - other.element.order)) {
    while ((dated[last + 1]?.element.order ?? Infinity) < card.element.order) last += 1;
    const block = dated[last];
    const at = block && block.element.order < card.element.order ? findDate(block.text, now) : null;
    if (at !== null) dates.set(card, at);
  }
  return dates;
}

/** What an article's cards tell together; the first that names it counts. */
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
