import { toArticles } from '../../utils/article/to-articles.ts';
import { decodeFeed } from '../../utils/feed/decode-feed.ts';
import type { Feed } from '../../utils/feed/feed.ts';
import { FeedError } from '../../utils/feed/feed-error.ts';
import { maxAgeMs, nextPoll, retryAfterMs } from '../../utils/feed/next-poll.ts';
import { parseFeed } from '../../utils/feed/parse-feed.ts';
import { type Answer, fetchDocument, HttpError, type Validators } from '../../utils/http.ts';
import type { PollOutcome } from '../../utils/poll-store.ts';
import type { PollProblem, SourceRecord } from '../../utils/source/poll.ts';
import type { Source } from '../../utils/source/source.ts';
import { MINUTE } from '../../utils/time/units.ts';

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** @throws {HttpError} */
export function fetchFeed(
  address: string,
  now: () => number,
  validators = NO_VALIDATORS,
): Promise<Answer> {
  return fetchDocument(address, ACCEPT, validators, now);
}

/**
 * @param asked The address it was fetched from, before redirects.
 * @throws {FeedError}
 */
export function readFeed({ bytes, headers, url }: Answer, asked: string): Promise<Feed> {
  return parseFeed(decodeFeed(bytes, headers.get('content-type')), url || asked);
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
  const errorsInRow = told.problem === null ? 0 : record.errorsInRow + 1;
  return {
    poll: {
      sourceId: source.id,
      at,
      status: told.status,
      problem: told.problem,
      articles: told.articles?.length ?? 0,
      bytes: told.bytes,
      ms: Math.round(performance.now() - startedAt),
    },
    next: nextPoll({ ...told, errorsInRow }, at, Math.random()),
    validators: told.validators,
    articles: told.articles,
    ...(told.ttlMs === undefined ? {} : { ttlMs: told.ttlMs }),
  };
}

type Told = Pick<PollOutcome, 'validators' | 'articles' | 'ttlMs'> & {
  status: number | null;
  problem: PollProblem | null;
  bytes: number;
  keepMs: number | null;
  retryAfterMs: number | null;
};

async function readSource(
  source: Source,
  record: SourceRecord,
  at: number,
  now: () => number,
  given: Answer | null,
): Promise<Told> {
  const asked: Validators = { etag: record.etag, lastModified: record.lastModified };
  let status: number | null = null;
  try {
    const answer = given ?? (await fetchFeed(source.reads.url, now, asked));
    status = answer.status;
    const feed = status === 304 ? null : await readFeed(answer, source.reads.url);
    const ttlMs = feed ? (feed.ttlMinutes ?? 0) * MINUTE : (record.ttlMs ?? 0);
    return {
      status,
      problem: null,
      bytes: answer.bytes.length,
      keepMs: Math.max(maxAgeMs(answer.headers.get('cache-control')) ?? 0, ttlMs),
      ttlMs,
      retryAfterMs: null,
      validators: validatorsOf(answer, asked),
      articles: feed && toArticles(feed, source, answer.url || source.reads.url, at),
    };
  } catch (error) {
    return failed(error, status, at);
  }
}

/** Of a 200, what it says, be it nothing; of a 304, what it says anew (RFC 9111 section 4.3.4). */
function validatorsOf({ status, headers }: Answer, asked: Validators): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  if (status !== 304) return { etag, lastModified };
  return { etag: etag ?? asked.etag, lastModified: lastModified ?? asked.lastModified };
}

function failed(error: unknown, status: number | null, at: number): Told {
  const isHttp = error instanceof HttpError;
  if (!isHttp && !(error instanceof FeedError))
    console.error('A poll failed for no known reason:', error);
  return {
    status: isHttp ? error.status : status,
    problem: isHttp ? error.problem : error instanceof FeedError ? 'notAFeed' : 'failed',
    bytes: 0,
    keepMs: null,
    retryAfterMs: isHttp ? retryAfterMs(error.retryAfter, at) : null,
    validators: null,
    articles: null,
  };
}
