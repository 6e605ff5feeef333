import type { PageElement } from './read-tree.ts';

/** Larger than any card. */
const WHOLE = new Set(['', 'html', 'body', 'main']);

/** The part of a page that belongs to one article, and one of the links to it. */
export interface Card extends ArticleLink {
  element: PageElement;
}

export interface ArticleLink {
  address: string;
  /** The same for every way in which the address of an article is written. */
  key: string;
  link: PageElement;
}

/**
 * The largest part of the page around each link in which no other article is linked. An article that the page shows
 * twice has two cards.
 */
export function cardsOf(links: readonly ArticleLink[]): Card[] {
  const within = addressesWithin(links);
  const cards = new Map<PageElement, Card>();
  for (const each of links) {
    let element = each.link;
    while (element.parent && isCard(element.parent, each.key, within)) element = element.parent;
    if (!cards.has(element)) cards.set(element, { ...each, element });
  }
  return [...cards.values()];
}

function isCard(element: PageElement, key: string, within: Map<PageElement, string | null>) {
  return !WHOLE.has(element.name) && within.get(element) === key;
}

/** Of every element that holds links, the one article that is linked in it; null where there are several. */
function addressesWithin(links: readonly ArticleLink[]): Map<PageElement, string | null> {
  const within = new Map<PageElement, string | null>();
  for (const { key, link } of links) {
    for (let at: PageElement | null = link; at !== null; at = at.parent) {
      const known = within.get(at);
      // From here upwards it has been told before.
      if (known === null || known === key) break;
      within.set(at, known === undefined ? key : null);
    }
  }
  return within;
}
