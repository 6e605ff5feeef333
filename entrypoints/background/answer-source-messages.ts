import { clockReady, now } from '../../utils/clock.ts';
import { answer } from '../../utils/messages.ts';
import { LONGEST_LIST, MOST_FEEDS } from '../../utils/opml/limits.ts';
import { LONGEST_WISH_MS } from '../../utils/schedule/asked-by-server.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { isEmpty } from '../../utils/shape/is-empty.ts';
import { answerOffer, setPace } from '../../utils/source-wish-store.ts';
import type { NewFeed } from '../../utils/source/own-source.ts';
import { stayAwake } from '../../utils/work.ts';
import {
  endImport,
  followFeed,
  followFeeds,
  readFeedList,
  readSourceAt,
  removeSource,
} from './follow-feeds.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { previewFeed } from './preview-feed.ts';
import { runRound } from './run-round.ts';
import { searchFeed } from './search-feed.ts';

/** One small answer for each message about feeds that the reader adds, and who may ask. */
export function answerSourceMessages(): void {
  answer('previewFeed', ['surface'], isAddress, ({ address }) => awake(() => previewFeed(address)));
  answer('searchFeed', ['surface'], isSearch, ({ address, besides }) =>
    awake(() => searchFeed(address, besides)),
  );
  answer('followFeed', ['surface'], isAddress, ({ address }) => inTurn(() => followFeed(address)));
  answer('readFeedList', ['surface'], isText, ({ text }) => readFeedList(text));
  answer('followFeeds', ['surface'], isFeeds, ({ feeds }) => inTurn(() => followFeeds(feeds)));
  answer('endImport', ['surface'], isEmpty, () => inTurn(endImport));
  answer('setPace', ['surface'], isPace, async ({ sourceId, leastMs }) => {
    await clockReady();
    await setPace(sourceId, leastMs, now());
    void runRound();
  });
  answer('answerOffer', ['surface'], isOffer, async ({ follow }) => {
    await clockReady();
    await answerOffer(follow, now());
    await keepOwnPages();
    void runRound();
  });
  answer('readSourceAt', ['surface'], isReadSourceAt, ({ sourceId, address }) =>
    inTurn(() => readSourceAt(sourceId, address)),
  );
  answer('removeSource', ['surface'], isSourceId, ({ sourceId }) =>
    inTurn(() => removeSource(sourceId)),
  );
}

/** What changes which sources there are, one after the other, and never while everything is deleted. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('follow', () => awake(work));
}

/** A site may take 20 seconds to answer, and the worker would be stopped after 30. */
async function awake<T>(work: () => Promise<T>): Promise<T> {
  const letGo = stayAwake();
  try {
    await clockReady();
    return await work();
  } finally {
    letGo();
  }
}

function isPace(data: unknown): data is { sourceId: string; leastMs: number } {
  const { sourceId, leastMs } = fieldsOf(data);
  const isLength = typeof leastMs === 'number' && leastMs >= 0 && leastMs <= LONGEST_WISH_MS;
  return typeof sourceId === 'string' && isLength;
}

function isOffer(data: unknown): data is { follow: boolean } {
  return typeof fieldsOf(data)['follow'] === 'boolean';
}

function isSearch(data: unknown): data is { address: string; besides: string | null } {
  const { besides } = fieldsOf(data);
  return isAddress(data) && (besides === null || typeof besides === 'string');
}

function isReadSourceAt(data: unknown): data is { sourceId: string; address: string } {
  return isSourceId(data) && isAddress(data);
}

function isSourceId(data: unknown): data is { sourceId: string } {
  return typeof fieldsOf(data)['sourceId'] === 'string';
}

function isText(data: unknown): data is { text: string } {
  const { text } = fieldsOf(data);
  return typeof text === 'string' && text.length <= LONGEST_LIST;
}

function isAddress(data: unknown): data is { address: string } {
  return typeof fieldsOf(data)['address'] === 'string';
}

function isFeeds(data: unknown): data is { feeds: NewFeed[] } {
  const { feeds } = fieldsOf(data);
  return Array.isArray(feeds) && feeds.length <= MOST_FEEDS && feeds.every(isFeed);
}

function isFeed(feed: unknown): feed is NewFeed {
  const { address, name, home, folder = '' } = fieldsOf(feed);
  return (
    typeof folder === 'string' &&
    typeof address === 'string' &&
    typeof name === 'string' &&
    (home === null || typeof home === 'string')
  );
}
