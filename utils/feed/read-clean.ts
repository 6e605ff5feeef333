import RssParser from 'rss-parser';
import type { CleanFeed } from './clean-feed.ts';
import type { Draft } from './draft.ts';

/** What xml2js makes of a feed or article: the elements in it, by name. */
export type Read = Record<string, unknown>;

/** What xml2js makes of an element with attributes: those (`$`), its text (`_`) and the elements in it. */
export type XmlNode = Read & { _?: string; $?: Partial<Record<string, string>> };

/**
 * The one element that feed and item have, and that rss-parser doesn't know and hands on whole. Of those it knows it
 * keeps the first, without attributes, and makes dates and snippets of them, for which it throws or takes quadratic time.
 */
const WHOLE = 'whole';

/** Has rss-parser read the drafts of a feed and its articles, as the RSS 2.0 document that they make together. */
export async function readClean({
  feed,
  articles,
  longTexts,
}: CleanFeed): Promise<{ feed: Read; articles: Read[] }> {
  const parser = new RssParser<Read, Read>({
    customFields: { feed: [WHOLE], item: [WHOLE] },
    xml2js: { valueProcessors: [(text: string) => longTexts.take(text)] },
  });
  const items = articles.map((article) => `<item>${wholeOf(article)}</item>`).join('');
  const read = await parser.parseString(
    `<rss version="2.0"><channel>${wholeOf(feed)}${items}</channel></rss>`,
  );
  return { feed: asNode(read[WHOLE]), articles: read.items.map((item) => asNode(item[WHOLE])) };
}

function wholeOf({ xml }: Draft): string {
  return `<${WHOLE}>${xml}</${WHOLE}>`;
}

/** The elements of those names, in the order of the names. */
export function nodes(read: Read, ...names: string[]): XmlNode[] {
  const all: XmlNode[] = [];
  for (const name of names) {
    const found = read[name];
    if (Array.isArray(found)) for (const value of found) all.push(asNode(value));
  }
  return all;
}

/** Their texts, as far as they say something. */
export function texts(read: Read, ...names: string[]): string[] {
  return nodes(read, ...names)
    .map(textOf)
    .filter((text) => text !== '');
}

export function textOf(node: XmlNode): string {
  return node._?.trim() ?? '';
}

/** xml2js makes a mere text of an element that has nothing else. */
function asNode(value: unknown): XmlNode {
  if (isElement(value)) return value;
  return { _: typeof value === 'string' ? value : '' };
}

function isElement(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null;
}
