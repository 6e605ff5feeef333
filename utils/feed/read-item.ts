import type { FeedArticle } from './feed.ts';
import { readDate } from './read-date.ts';
import { textOfHtml, textOfTitle } from './text-of-html.ts';

/** What xml2js makes of an element: its text, or an object of its attributes (`$`), text (`_`) and children. */
type XmlNode = string | { _?: string; $?: Record<string, string> };

/** An item or entry as rss-parser gives it, mapped to ours. Values of a shape nobody expects are read as absent. */
export function readItem(item: Record<string, unknown>): FeedArticle {
  const text = first(item['content:encoded'], item['content'], item['summary']);
  const summary = first(item['summary'], item['content']);
  return {
    guid: first(item['guid'], ...texts(item, 'id'), item['rdf:about']),
    url: linkOf(item),
    title: textOfTitle(first(...texts(item, 'title'), item['title']) ?? ''),
    author: textOfHtml(first(item['creator'], item['author'], item['dc:creator']) ?? '') || null,
    publishedAt: firstDate(item['pubDate'], item['dc:date'], ...texts(item, 'published', 'issued')),
    updatedAt: firstDate(...texts(item, 'updated', 'modified')),
    html: text ?? '',
    summaryHtml: summary === text ? null : summary,
    labels: nodes(item, 'category')
      .map(labelOf)
      .filter((label) => label !== ''),
  };
}

/** Atom's link of relation "alternate" or none; RSS's text. A link to an enclosure is not the article's address. */
function linkOf(item: Record<string, unknown>): string | null {
  const links = nodes(item, 'link');
  const alternate = links.find((link) => typeof link === 'object' && isAlternate(link.$));
  if (typeof alternate === 'object') return alternate.$!['href']!.trim();
  return first(...links.map(textOf));
}

function isAlternate(attributes: Record<string, string> | undefined): boolean {
  return attributes?.['href'] !== undefined && (attributes['rel'] ?? 'alternate') === 'alternate';
}

/** RSS puts the label into the text, Atom into `label` or `term`. */
function labelOf(category: XmlNode): string {
  const attributes = typeof category === 'object' ? category.$ : undefined;
  return textOfHtml(textOf(category) || attributes?.['label'] || attributes?.['term'] || '');
}

function nodes(item: Record<string, unknown>, field: string): XmlNode[] {
  const all = item[`all:${field}`];
  return Array.isArray(all)
    ? all.filter((node) => typeof node === 'string' || typeof node === 'object')
    : [];
}

function texts(item: Record<string, unknown>, ...fields: string[]): string[] {
  return fields.flatMap((field) => nodes(item, field).map(textOf));
}

function textOf(node: XmlNode): string {
  if (typeof node === 'string') return node;
  return typeof node?._ === 'string' ? node._ : '';
}

function first(...values: unknown[]): string | null {
  const found = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : null;
}

function firstDate(...values: unknown[]): number | null {
  for (const value of values) {
    const at = typeof value === 'string' ? readDate(value) : null;
    if (at !== null) return at;
  }
  return null;
}
