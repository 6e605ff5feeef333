import { toArticles } from '../../utils/article/to-articles.ts';
import type { HostPause } from '../../utils/database.ts';
import { decodeFeed } from '../../utils/feed/decode-feed.ts';
import type { Feed } from '../../utils/feed/feed.ts';
import { FeedError } from '../../utils/feed/feed-error.ts';
import { parseFeed } from '../../utils/feed/parse-feed.ts';
import { type Answer, fetchDocument, HttpError, type Validators } from '../../utils/http.ts';
import { PageError } from '../../utils/page/page-error.ts';
import { readPage } from '../../utils/page/read-page.ts';
import type { PollOutcome } from '../../utils/poll-store.ts';
import { expiresMs, maxAgeMs, retryAfterMs } from '../../utils/schedule/asked-by-server.ts';
import { nextPoll } from '../../utils/schedule/next-poll.ts';
import { articlesPerWeek, newestDates } from '../../utils/schedule/rhythm.ts';
import { addressOf, followDetour } from '../../utils/source/move.ts';
import type { PollProblem } from '../../utils/source/poll.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';

const ACCEPT_FEED =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, application/xml;q=0.8, */*;q=0.1';

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** @throws {HttpError} */
export function fetchFeed(
  address: string,
  now: () => number,
  validators = NO_VALIDATORS,
): Promise<Answer> {
  return fetchDocument(address, ACCEPT_FEED, validators, now);
}

/**
 * @param asked The address it was fetched from, before redirects.
 * @throws {FeedError}
 */
export function readFeed(answer: Answer, asked: string): Promise<Feed> {
  return parseFeed(textOf(answer), answer.url || asked);
}

/**
 * What a source's document tells, be it its feed or its page.
 *
 * @throws {FeedError | PageError}
 */
async function readDocument(
  { reads }: Source,
  record: SourceRecord,
  answer: Answer,
  asked: string,
  now: number,
): Promise<Pick<Feed, 'articles' | 'schedule'>> {
  if (reads.kind === 'feed') return readFeed(answer, asked);
  const hadDates = record.published.length > 0;
  return readPage(textOf(answer), reads.recipe, { address: answer.url || asked, hadDates, now });
}

function textOf({ bytes, headers }: Answer): string {
  return decodeFeed(bytes, headers.get('content-type'));
}

/**
 * Fetch, decode, parse, normalise. Stores nothing and never fails: what went wrong is part of the outcome.
 *
 * @param given What its feed has answered a moment ago, where it was asked already: then it isn't asked again.
 */
export async function pollSource(
  source: Source,
  record: SourceRecord,
  now: () => number,
  given: Answer | null = null,
): Promise<PollOutcome> {
  const at = now();
  const startedAt = performance.now();
  const told = await readSource(source, record, at, now, given);
  return {
    moved: record.moved,
    poll: {
      sourceId: source.id,
      at,
      status: told.status,
      problem: told.problem,
      articles: told.articles?.length ?? 0,
      bytes: told.bytes,
      ms: Math.round(performance.now() - startedAt),
    },
    next: nextPoll(wishesOf(told, record, at), at, Math.random()),
    validators: told.validators,
    learned: told.learned,
    pause: told.pause,
    articles: told.articles,
  };
}

type Told = Pick<PollOutcome, 'validators' | 'articles' | 'learned' | 'pause'> & {
  status: number | null;
  problem: PollProblem | null;
  bytes: number;
  /** Of the answer, in ms. */
  asked: { maxAgeMs: number | null; expiresMs: number | null; retryAfterMs: number | null };
};

const NOTHING_ASKED: Told['asked'] = { maxAgeMs: null, expiresMs: null, retryAfterMs: null };

/** What this answer doesn't say is known from earlier ones. */
function wishesOf({ status, problem, learned, asked }: Told, record: SourceRecord, at: number) {
  return {
    ...asked,
    status,
    errorsInRow: problem === null ? 0 : record.errorsInRow + 1,
    schedule: learned.schedule ?? record.schedule,
    perWeek: articlesPerWeek(learned.published ?? record.published, at),
  };
}

async function readSource(
  source: Source,
  record: SourceRecord,
  at: number,
  now: () => number,
  given: Answer | null,
): Promise<Told> {
  const address = addressOf(source, record, at);
  const validators = knownValidators(record);
  let status: number | null = null;
  try {
    const accept = source.reads.kind === 'page' ? ACCEPT_PAGE : ACCEPT_FEED;
    const answer = given ?? (await fetchDocument(address, accept, validators, now));
    const { headers } = answer;
    const ended = answer.url || address;
    status = answer.status;
    const feed = status === 304 ? null : await readDocument(source, record, answer, address, at);
    const articles = feed && toArticles(feed, source, ended, at);
    return {
      status,
      problem: null,
      bytes: answer.bytes.length,
      validators: validatorsOf(answer, validators),
      articles,
      learned: {
        ...followDetour(source, record, { asked: address, ended }, at),
        ...(feed && { schedule: feed.schedule, published: datesOf(feed.articles) }),
      },
      pause: null,
      asked: {
        maxAgeMs: maxAgeMs(headers.get('cache-control')),
        expiresMs: expiresMs(headers, at),
        retryAfterMs: null,
      },
    };
  } catch (error) {
    return failed(error, status, address, at);
  }
}

function datesOf(articles: { publishedAt: number | null; updatedAt: number | null }[]): number[] {
  return newestDates(articles.map(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt));
}

/** `fresh` where the last answer was of no use: the browser has it in its cache, and would vouch for it. */
function knownValidators({ etag, lastModified, lastPoll }: SourceRecord): Validators {
  return { etag, lastModified, fresh: (lastPoll?.problem ?? null) !== null };
}

/** Of a 200, what it says, be it nothing; of a 304, what it says anew (RFC 9111 section 4.3.4). */
function validatorsOf({ status, headers }: Answer, asked: Validators) {
  const etag = headers.get('etag') || null;
  const lastModified = headers.get('last-modified') || null;
  if (status !== 304) return { etag, lastModified };
  return { etag: etag ?? asked.etag, lastModified: lastModified ?? asked.lastModified };
}

function failed(error: unknown, status: number | null, address: string, at: number): Told {
  const isHttp = error instanceof HttpError;
  const problem = problemOf(error);
  if (problem === 'failed') console.error('A poll failed for no known reason:', error);
  const waitMs = isHttp ? retryAfterMs(error.retryAfter, at) : null;
  return {
    status: isHttp ? error.status : status,
    problem,
    bytes: 0,
    validators: null,
    articles: null,
    learned: {},
    pause: pauseOf(error, address, waitMs, at),
    asked: { ...NOTHING_ASKED, retryAfterMs: waitMs },
  };
}

function problemOf(error: unknown): PollProblem {
  if (error instanceof HttpError || error instanceof PageError) return error.problem;
  return error instanceof FeedError ? 'notAFeed' : 'failed';
}

/** Who says "too many requests" or "overloaded" means all that come, not this feed alone. */
function pauseOf(
  error: unknown,
  address: string,
  waitMs: number | null,
  at: number,
): HostPause | null {
  const isBusy = error instanceof HttpError && (error.status === 429 || error.status === 503);
  return isBusy && waitMs !== null ? { host: new URL(address).host, until: at + waitMs } : null;
}
