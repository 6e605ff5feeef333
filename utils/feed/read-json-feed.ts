import { NO_SCHEDULE } from '../schedule/feed-schedule.ts';
import { baseOf, resolveAddress } from './addresses.ts';
import { webUrl } from '../url/web-url.ts';
import { absoluteLinks } from './absolute-links.ts';
import type { Enclosure, Feed, FeedArticle } from './feed.ts';
import { FeedError } from './feed-error.ts';
import { htmlOfText } from './html-of-text.ts';
import { newest } from './newest.ts';
import { isObject, type Json, parseJson } from './parse-json.ts';
import { firstDate } from './read-date.ts';

/** Whether the document is JSON, or means to be. */
export function isJson(document: string): boolean {
  return /^[\ufeff\s]*[{[]/.test(document);
}

/**
 * Reads a JSON Feed (jsonfeed.org), 1.0 or 1.1. What has another type than it should is read as absent.
 *
 * @throws {FeedError} Where it is none.
 */
export function readJsonFeed(document: string, address: string): Feed {
  const feed = parseJson(document);
  if (!isObject(feed)) throw new FeedError('The JSON is no JSON Feed');
  const items = feed['items'];
  const isNamed = textOf(feed['version']).includes('jsonfeed.org') || textOf(feed['title']) !== '';
  if (!Array.isArray(items) || !isNamed) throw new FeedError('The JSON is no JSON Feed');
  const home = resolveAddress(textOf(feed['home_page_url']), baseOf(address));
  const base = baseOf(home, address);
  const author = authorOf(feed);
  const articles = items.filter(isObject);
  return {
    format: 'JSON Feed',
    title: textOf(feed['title']),
    home,
    language: textOf(feed['language']) || null,
    schedule: NO_SCHEDULE,
    articles: newest(articles, dateOf).map((item) => readItem(item, base, author)),
  };
}

function readItem(item: Json, base: string, feedAuthor: string | null): FeedArticle {
  const url =
    resolveAddress(textOf(item['url']), base) ?? resolveAddress(textOf(item['external_url']), base);
  const html = absoluteLinks(textOf(item['content_html']), url ?? base);
  const summary = htmlOfText(textOf(item['summary']));
  const text = html || htmlOfText(textOf(item['content_text'])) || summary;
  const image = textOf(item['image']) || textOf(item['banner_image']);
  return {
    guid: textOf(item['id']) || null,
    url,
    title: textOf(item['title']).replace(/\s+/g, ' '),
    author: authorOf(item) ?? feedAuthor,
    publishedAt: dateOf(item),
    updatedAt: firstDate([textOf(item['date_modified'])]),
    html: text,
    summaryHtml: summary === '' || summary === text ? null : summary,
    labels: [...new Set(listOf(item['tags']).map(textOf))].filter((label) => label !== ''),
    imageUrl: webUrl(resolveAddress(image, base) ?? ''),
    commentsUrl: null,
    enclosures: listOf(item['attachments']).flatMap((each) => enclosureOf(each, base)),
  };
}

function dateOf(item: Json): number | null {
  return firstDate([textOf(item['date_published']), textOf(item['date_modified'])]);
}

/** 1.1 has several authors, 1.0 one. */
function authorOf(told: Json): string | null {
  const authors = [...listOf(told['authors']), told['author']].filter(isObject);
  const names = authors.map(({ name, url }) => textOf(name) || textOf(url));
  return [...new Set(names)].filter((name) => name !== '').join(', ') || null;
}

function enclosureOf(attachment: unknown, base: string): Enclosure[] {
  if (!isObject(attachment)) return [];
  const url = webUrl(resolveAddress(textOf(attachment['url']), base) ?? '');
  const length = attachment['size_in_bytes'];
  if (url === null) return [];
  const type = textOf(attachment['mime_type']) || null;
  return [{ url, type, length: typeof length === 'number' && length > 0 ? length : null }];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Ids may be numbers, says JSON Feed. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}
