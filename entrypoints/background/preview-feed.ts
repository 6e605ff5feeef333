import { toArticles } from '../../utils/article/to-articles.ts';
import type { FullArticle } from '../../utils/article/to-articles.ts';
import { now } from '../../utils/clock.ts';
import { decodeFeed } from '../../utils/feed/decode-feed.ts';
import { FeedError } from '../../utils/feed/feed-error.ts';
import { feedLinks } from '../../utils/feed/feed-links.ts';
import type { Feed } from '../../utils/feed/feed.ts';
import { type Answer, HttpError } from '../../utils/http.ts';
import type { FeedPreview } from '../../utils/source/feed-preview.ts';
import { loadFollowedIds, loadSources } from '../../utils/source-store.ts';
import { feedAddress, toOwnSource } from '../../utils/source/own-source.ts';
import { findKnown } from '../../utils/source/plan-following.ts';
import type { Source } from '../../utils/source/source.ts';
import { MINUTE } from '../../utils/time/units.ts';
import { fetchFeed, readFeed } from './poll-source.ts';

/** Titles that are enough to recognise a blog by. */
const MOST_TITLES = 5;

/** How long an answer may wait to become the first poll of the source it is followed as. */
const FRESH_MS = 5 * MINUTE;

/** A feed that was read, and the source that would read it. */
export interface ReadFeed {
  source: Source;
  feed: Feed;
  articles: FullArticle[];
  answer: Answer;
}

/** So that following what was just looked at asks its feed no second time. Lost with the worker: then it is asked. */
let last: { address: string; at: number; answer: Answer } | null = null;

/** What is at an address that the reader typed. Stores nothing. */
export async function previewFeed(typed: string): Promise<FeedPreview> {
  const address = feedAddress(typed);
  if (address === null) return { kind: 'problem', problem: 'refused', status: null };
  const known = await knownAt(address);
  if (known) return known;
  try {
    const answer = await answerOf(address);
    return (await knownAt(answer.url)) ?? (await previewOf(address, answer));
  } catch (error) {
    if (error instanceof HttpError) {
      return { kind: 'problem', problem: error.problem, status: error.status };
    }
    console.error('A preview failed for no known reason:', error);
    return { kind: 'problem', problem: 'failed', status: null };
  }
}

/**
 * Reads the feed at an address as the source it would be.
 *
 * @throws {HttpError | FeedError}
 */
export async function readNewFeed(address: string): Promise<ReadFeed> {
  const answer = await answerOf(address);
  const feed = await readFeed(answer, address);
  const told = { address, name: feed.title, home: feed.home };
  const draft = toOwnSource(told, answer.url);
  const articles = toArticles(feed, draft, answer.url, now());
  const urls = articles.map(({ article }) => article.url);
  return { source: toOwnSource(told, answer.url, urls), feed, articles, answer };
}

async function previewOf(address: string, answer: Answer): Promise<FeedPreview> {
  try {
    const { source, feed, articles } = await readNewFeed(address);
    const newest = articles
      .map(({ article }) => article)
      .sort((one, other) => other.sortedAt - one.sortedAt)
      .slice(0, MOST_TITLES)
      .map(({ title, publishedAt }) => ({ title, publishedAt }));
    return { kind: 'feed', source, format: feed.format, articles: articles.length, newest };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const document = decodeFeed(answer.bytes, answer.headers.get('content-type'));
    if (!isPage(document)) return { kind: 'problem', problem: 'notAFeed', status: answer.status };
    return { kind: 'page', feeds: feedLinks(document, answer.url) };
  }
}

function isPage(document: string): boolean {
  return /<(?:!doctype html|html|head|body)\b/i.test(document.slice(0, 2_000));
}

async function knownAt(address: string): Promise<FeedPreview | null> {
  const source = findKnown(address, await loadSources());
  if (source === null) return null;
  const followed = (await loadFollowedIds()).has(source.id);
  return { kind: 'known', sourceId: source.id, name: source.name, followed };
}

async function answerOf(address: string): Promise<Answer> {
  const age = last?.address === address ? now() - last.at : Infinity;
  if (last && age >= 0 && age < FRESH_MS) return last.answer;
  const answer = await fetchFeed(address, now);
  last = { address, at: now(), answer };
  return answer;
}
