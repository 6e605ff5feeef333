import RssParser from 'rss-parser';
import { textOfHtml } from './text-of-html.ts';
import { FeedError } from './feed-error.ts';
import type { Feed } from './feed.ts';
import { readItem } from './read-item.ts';
import { repair, straighten } from './repair-feed.ts';

/** More than any publisher sends in earnest; beyond, only the newest are kept. */
const MOST_ARTICLES = 1_000;

/** xml2js builds a tree by recursion over the tags: deeper documents would break its stack. */
const DEEPEST = 256;

/** What rss-parser would drop or cut to the first of several, kept whole under `all:`. */
const KEPT_FIELDS = [
  'category',
  'link',
  'title',
  'id',
  'published',
  'updated',
  'issued',
  'modified',
];

const options: RssParser.ParserOptions<{ ttl?: string }, Record<string, unknown>> = {
  defaultRSS: 2,
  customFields: {
    item: KEPT_FIELDS.map((field) => keepAll(field)),
  },
};

function keepAll(field: string): [string, string, { keepArray: boolean }] {
  return [field, `all:${field}`, { keepArray: true }];
}

/**
 * Reads a feed's text: RSS 0.9x, 1.0 and 2.0, Atom 1.0. Articles come in the document's order.
 *
 * @throws {FeedError} Where the text is no feed, or declares entities of its own (docs/decisions/0004).
 */
export async function parseFeed(document: string): Promise<Feed> {
  refuseHostile(document);
  const straight = straighten(document);
  const output = await parseTwice(straight);
  return {
    title: textOfHtml(output.title ?? '') || null,
    ttlMinutes: Number.parseInt(output.ttl ?? '', 10) || null,
    articles: output.items.slice(0, MOST_ARTICLES).map(readItem),
  };
}

async function parseTwice(document: string) {
  try {
    return await new RssParser(options).parseString(document);
  } catch (refusal) {
    const mended = repair(document);
    if (mended === document) throw asFeedError(refusal);
    try {
      return await new RssParser(options).parseString(mended);
    } catch (secondRefusal) {
      throw asFeedError(secondRefusal);
    }
  }
}

function asFeedError(cause: unknown): FeedError {
  const [firstLine] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return new FeedError(firstLine, { cause });
}

function refuseHostile(document: string) {
  if (/<!DOCTYPE[^>]*\[/i.test(document))
    throw new FeedError('The document declares entities of its own');
  if (depthOf(document) > DEEPEST) throw new FeedError(`Tags are nested more than ${DEEPEST} deep`);
}

/** A rough count, in which text inside CDATA and comments doesn't count. */
function depthOf(document: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of document.matchAll(
    /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi,
  )) {
    if (tag.startsWith('<!') || tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
    if (deepest > DEEPEST) break;
  }
  return deepest;
}
