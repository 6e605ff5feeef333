/**
 * Reads feeds as the background does and says what came of them, one line of JSON a file: `npm run -s parse -- FILE…`.
 * For looking at odd feeds, and for measuring against documents with known results.
 */
import { readFileSync, statSync } from 'node:fs';
import { decodeFeed } from '../utils/feed/decode-feed.ts';
import type { Feed, FeedArticle } from '../utils/feed/feed.ts';
import { parseFeed } from '../utils/feed/parse-feed.ts';
import { textOfHtml } from '../utils/feed/text-of-html.ts';

/** As much as is fetched of a feed. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Letters of HTML: the beginning is enough for an excerpt. */
const EXCERPT_FROM = 20_000;

const FORMATS = { RSS: 'rss', Atom: 'atom', 'JSON Feed': 'json' };

for (const file of process.argv.slice(2)) {
  process.stdout.write(`${JSON.stringify({ file, ...(await read(file)) })}\n`);
}

async function read(file: string) {
  try {
    if (statSync(file).size > MOST_BYTES) throw new Error('The file is larger than 10 MB');
    return told(await parseFeed(decodeFeed(readFileSync(file), null)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: message, format: null, feed: null, articles: [] };
  }
}

function told({ format, title, home, language, articles }: Feed) {
  return {
    ok: true,
    error: null,
    format: FORMATS[format],
    feed: { title, link: home, language },
    articles: articles.map(toldArticle),
  };
}

function toldArticle({ html, summaryHtml, labels, publishedAt, updatedAt, ...same }: FeedArticle) {
  return {
    ...same,
    publishedAt: isoDate(publishedAt),
    updatedAt: isoDate(updatedAt),
    contentHtml: html,
    excerpt: textOfHtml((summaryHtml ?? html).slice(0, EXCERPT_FROM)),
    categories: labels,
  };
}

function isoDate(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
