import { FeedError } from './feed-error.ts';
import type { Feed } from './feed.ts';
import { dateOf, linkOf, readItem } from './read-item.ts';
import { type Read, readXml, texts, ttlOf } from './read-xml.ts';
import { repair } from './repair-feed.ts';
import { scanXml } from './scan-xml.ts';
import { straighten } from './straighten-feed.ts';
import { textOfTitle } from './text-of-html.ts';

/** More than any publisher sends in earnest; beyond, only the newest are kept. */
const MOST_ARTICLES = 1_000;

/**
 * Reads a feed's text: RSS 0.9x, 1.0 and 2.0, Atom 1.0. Articles come in the document's order.
 *
 * @throws {FeedError} Where the text is no feed, or declares entities of its own (docs/decisions/0004).
 */
export async function parseFeed(document: string): Promise<Feed> {
  const straight = straighten(document);
  const feed = await readTwice(straight);
  return {
    format: rootOf(straight) === 'feed' ? 'Atom' : 'RSS',
    title: textOfTitle(texts(feed, 'title')[0] ?? ''),
    home: linkOf(feed),
    ttlMinutes: Number.parseInt(ttlOf(feed), 10) || null,
    articles: newest(feed.items).map(readItem),
  };
}

function rootOf(document: string): string {
  for (const { kind, name } of scanXml(document)) if (kind === 'open') return name;
  return '';
}

async function readTwice(document: string) {
  try {
    return await readXml(document);
  } catch (refusal) {
    const mended = repair(document);
    const isBeyondMending = mended.length > 2 * document.length;
    if (mended === document || isBeyondMending) throw asFeedError(refusal);
    try {
      return await readXml(mended);
    } catch (secondRefusal) {
      throw asFeedError(secondRefusal);
    }
  }
}

function asFeedError(cause: unknown): FeedError {
  const [firstLine] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return new FeedError(firstLine, { cause });
}

/** The newest, in the document's order. Those without a date come after all others; among equals the first count. */
function newest(items: Read[]): Read[] {
  if (items.length <= MOST_ARTICLES) return items;
  return items
    .map((item, place) => ({ item, place, at: dateOf(item) ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_ARTICLES)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
