import { webUrl } from '../url/web-url.ts';
import { type Block, blocksOf } from './blocks.ts';
import { findDate, isDate } from './find-date.ts';
import { MOST_ITEMS, type PageItem } from './page-item.ts';
import { type PageElement, readTree } from './read-tree.ts';

/** A date's anchor may be on the heading or the box that it stands in. */
const FARTHEST_ANCHOR = 3;

const SHORTEST_EXCERPT = 40;

/** The releases that a page tells, each from its date to the next one. */
export function readSections(html: string, page: string, now: number): PageItem[] {
  const blocks = blocksOf(readTree(html)).filter(({ element }) => !element.isAround);
  const begun = new Set<PageElement>();
  const starts = blocks.flatMap((block, at) => {
    const date = block.text.replace(/^date\s*:\s*/i, '');
    const around = elementsBegunBy(block, begun);
    const anchor = isDate(date, now) ? anchorIn(around) : '';
    return anchor === '' ? [] : [{ at, anchor, publishedAt: findDate(date, now) }];
  });
  return starts.slice(0, MOST_ITEMS).map(({ at, anchor, publishedAt }, place) => {
    const told = blocks.slice(at + 1, starts[place + 1]?.at);
    const title = told.find(({ isHeading }) => isHeading) ?? told[0];
    const text = told.find((block) => block !== title && block.text.length >= SHORTEST_EXCERPT);
    return {
      url: webUrl(`#${encodeURIComponent(anchor)}`, page),
      title: title?.text ?? '',
      publishedAt,
      excerpt: text?.text ?? '',
      labels: [],
    };
  });
}

/** What holds the text, and what around it begins with it: nothing that an earlier text has begun. */
function elementsBegunBy({ element }: Block, begun: Set<PageElement>): PageElement[] {
  const found: PageElement[] = [];
  for (let at: PageElement | null = element; at !== null && !begun.has(at); at = at.parent) {
    begun.add(at);
    found.push(at);
  }
  return found.slice(0, FARTHEST_ANCHOR);
}

/** '' where the date is only spoken of: in a list of contents, or in a text. */
function anchorIn(elements: PageElement[]): string {
  const isLink = elements.some(({ name }) => name === 'a');
  return isLink ? '' : (elements.find(({ attributes }) => attributes.id)?.attributes.id ?? '');
}
