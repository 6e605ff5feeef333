import { FeedError } from '../feed/feed-error.ts';
import { isObject, type Json, parseJson } from '../feed/parse-json.ts';
import { firstDate } from '../feed/read-date.ts';
import { textOfHtml } from '../feed/text-of-html.ts';
import { webUrl } from '../url/web-url.ts';
import type { PageItem } from './page-item.ts';
import { elementsOf, ownText, type PageElement } from './read-tree.ts';

/** What schema.org calls what a blog publishes. */
const ARTICLES = /^(?:Blog|News|Tech|Scholarly|Opinion|Advertiser)?(?:Article|Posting|Report)$/;

/** The articles that a page tells machines of (JSON-LD): in a list, a blog, a graph or by themselves. */
export function linkedData(root: PageElement, page: string): PageItem[] {
  return scriptsOf(root, 'application/ld+json').flatMap((text) => articlesIn(jsonOf(text), page));
}

/** What the scripts of a page hold, or those of one type. */
export function scriptsOf(root: PageElement, type?: string): string[] {
  return elementsOf(root)
    .filter(({ name }) => name === 'script')
    .filter(({ attributes }) => type === undefined || attributes.type === type)
    .map(ownText);
}

/** Null where it is no JSON, or out to harm. */
export function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

/** As deep as `parseJson` lets it be. */
function articlesIn(value: unknown, page: string): PageItem[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => articlesIn(each, page));
  if (!isObject(value)) return [];
  const item = itemOf(value, page);
  return item ? [item] : Object.values(value).flatMap((each) => articlesIn(each, page));
}

function itemOf(told: Json, page: string): PageItem | null {
  const types = [told['@type']].flat();
  const isListed = types.includes('ListItem') && typeof told['url'] === 'string';
  if (!isListed && !types.some((type) => ARTICLES.test(String(type)))) return null;
  const { mainEntityOfPage: entity } = told;
  const addresses = [told['url'], isObject(entity) ? entity['@id'] : entity, told['@id']];
  const address = addresses.map(textIn).find((text) => text !== '') ?? '';
  return {
    url: webUrl(address, page),
    title: textOfHtml(textIn(told['headline']) || textIn(told['name'])),
    publishedAt: firstDate([textIn(told['datePublished']), textIn(told['dateModified'])]),
    excerpt: textOfHtml(textIn(told['description'])),
    labels: [told['articleSection']]
      .flat()
      .map(textIn)
      .filter((label) => label !== ''),
  };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
