import { toArticles } from '../../utils/article/to-articles.ts';
import type { FullArticle } from '../../utils/article/to-articles.ts';
import { now } from '../../utils/clock.ts';
import { feedsOfPage, type PageFeed } from '../../utils/discovery/feeds-of-page.ts';
import { decodeFeed } from '../../utils/feed/decode-feed.ts';
import { FeedError } from '../../utils/feed/feed-error.ts';
import type { Feed } from '../../utils/feed/feed.ts';
import { type Answer, HttpError } from '../../utils/http.ts';
import { isGranted } from '../../utils/permissions.ts';
import { loadFollowedIds, loadKnownFeeds, loadSources } from '../../utils/source-store.ts';
import type { FeedPreview, FeedProblem, ListedFeed } from '../../utils/source/feed-preview.ts';
import { feedAddress, toOwnSource } from '../../utils/source/own-source.ts';
import { findByHome, findKnown } from '../../utils/source/plan-following.ts';
import type { Source } from '../../utils/source/source.ts';
import { MINUTE } from '../../utils/time/units.ts';
import { fetchFeed, readFeed } from './poll-source.ts';

/** Titles that are enough to recognise a blog by. */
const MOST_TITLES = 5;

/** How long an answer may wait to become the first poll of the source it is followed as, and how many do. */
const FRESH_MS = 5 * MINUTE;
const MOST_RECENT = 4;

/** A feed that was read, and the source that would read it. */
interface ReadFeed {
  source: Source;
  feed: Feed;
  articles: FullArticle[];
  answer: Answer;
}

/** A web page that was read, and the feeds it leads to. */
export interface ReadPage {
  url: string;
  feeds: PageFeed[];
}

/** So that following what was just looked at asks its feed no second time. Lost with the worker: then it is asked. */
const recent = new Map<string, { at: number; answer: Answer }>();

/** What is at an address that the reader typed. Stores nothing. */
export async function previewFeed(typed: string): Promise<FeedPreview> {
  const address = feedAddress(typed);
  if (address === null) return { kind: 'problem', problem: 'refused', status: null };
  try {
    return (await previewAt(address)) ?? (await previewPage(address, await readPage(address)));
  } catch (error) {
    return (await homeAt(address)) ?? problemOf(error);
  }
}

/** The feed at an address, or the source that reads it already; null where there is something else. @throws {HttpError} */
export async function previewAt(address: string): Promise<FeedPreview | null> {
  const known = await knownAt(address);
  if (known) return known;
  const { url } = await answerOf(address);
  const knownThere = await knownAt(url);
  if (knownThere) return knownThere;
  try {
    const { source, feed, articles } = await readNewFeed(address);
    const newest = articles
      .map(({ article }) => article)
      .sort((one, other) => other.sortedAt - one.sortedAt)
      .slice(0, MOST_TITLES)
      .map(({ title, publishedAt }) => ({ title, publishedAt }));
    return { kind: 'feed', source, format: feed.format, articles: articles.length, newest };
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

/** The page at an address. @throws {HttpError} Also where what is there is no page. */
export async function readPage(address: string): Promise<ReadPage> {
  const { bytes, headers, url } = await answerOf(address);
  const document = decodeFeed(bytes, headers.get('content-type'));
  if (!isPage(document)) throw new HttpError('notAFeed');
  return { url: url || address, feeds: feedsOfPage(document, url || address) };
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

/** What is told of a page: its feed, where it names one only and that may be read; else all that it leads to. */
async function previewPage(address: string, { url, feeds }: ReadPage): Promise<FeedPreview> {
  const named = feeds.filter(({ isNamed, isOfComments }) => isNamed && !isOfComments);
  const [only] = named;
  if (only === undefined) {
    const home = (await homeAt(address)) ?? (await homeAt(url));
    if (home) return home;
  } else if (named.length === 1 && (await isGranted(only.address))) {
    // What is wrong with it is told once the reader looks at it.
    const preview = await previewAt(only.address).catch(() => null);
    if (preview) return preview;
  }
  return { kind: 'page', address, feeds: await listed(feeds), isSearched: false };
}

/** With the names of those that are read already. */
export async function listed(feeds: readonly PageFeed[]): Promise<ListedFeed[]> {
  const known = await loadKnownFeeds();
  return feeds.map((feed) => ({ ...feed, knownAs: findKnown(feed.address, known)?.name ?? null }));
}

/** What is told of an error. */
export function problemOf(error: unknown): FeedProblem {
  if (error instanceof HttpError) {
    return { kind: 'problem', problem: error.problem, status: error.status };
  }
  if (error instanceof FeedError) return { kind: 'problem', problem: 'notAFeed', status: null };
  console.error('A look at an address failed for no known reason:', error);
  return { kind: 'problem', problem: 'failed', status: null };
}

function isPage(document: string): boolean {
  return /<(?:!doctype html|html|head|body)\b/i.test(document.slice(0, 2_000));
}

async function knownAt(address: string): Promise<FeedPreview | null> {
  return toldOf('feed', findKnown(address, await loadKnownFeeds()));
}

async function homeAt(address: string): Promise<FeedPreview | null> {
  return toldOf('home', findByHome(address, await loadSources()));
}

async function toldOf(by: 'feed' | 'home', source: Source | null): Promise<FeedPreview | null> {
  if (source === null) return null;
  const followed = (await loadFollowedIds()).has(source.id);
  return { kind: 'known', by, sourceId: source.id, name: source.name, followed };
}

async function answerOf(address: string): Promise<Answer> {
  const kept = recent.get(address);
  const age = kept ? now() - kept.at : Infinity;
  if (kept && age >= 0 && age < FRESH_MS) return kept.answer;
  const answer = await fetchFeed(address, now);
  recent.delete(address);
  recent.set(address, { at: now(), answer });
  for (const oldest of [...recent.keys()].slice(0, -MOST_RECENT)) recent.delete(oldest);
  return answer;
}
