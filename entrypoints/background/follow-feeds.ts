import { now } from '../../utils/clock.ts';
import type { AddedFeeds, FeedList, FollowedFeed } from '../../utils/source/feed-preview.ts';
import { OpmlError, readOpml } from '../../utils/opml/read-opml.ts';
import { dropImported } from '../../utils/import-store.ts';
import { followSources, removeOwnSource } from '../../utils/own-source-store.ts';
import { dropHosts } from '../../utils/permissions.ts';
import { storePoll } from '../../utils/poll-store.ts';
import {
  firstRecord,
  loadFollowedIds,
  loadKnownFeeds,
  loadNeededHosts,
  loadSource,
  loadSourceRecord,
} from '../../utils/source-store.ts';
import { readAt } from '../../utils/source-wish-store.ts';
import {
  hostPatterns,
  patternsToRead,
  sortLent,
  withArticleHosts,
} from '../../utils/source/host-patterns.ts';
import { feedAddress, isOwn, isPublic, type NewFeed } from '../../utils/source/own-source.ts';
import { planFollowing } from '../../utils/source/plan-following.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { pollSource } from './poll-source.ts';
import { problemOf, readNewFeed } from './preview-feed.ts';
import { refreshBadge } from './refresh-badge.ts';
import { runRound } from './run-round.ts';

/** Follows the feed at an address. What was read of it for the preview is its first poll. */
export async function followFeed(typed: string): Promise<FollowedFeed> {
  const address = feedAddress(typed);
  if (address === null) return { kind: 'problem', problem: 'refused', status: null };
  const read = await readNewFeed(address).catch(problemOf);
  if ('kind' in read) return read;
  const { source, answer } = read;
  const { fresh, switchedOff, followed } = await planOf([{ address, name: '', home: null }]);
  await followSources(fresh.length > 0 ? [source] : [], switchedOff, now());
  if (fresh.length > 0) {
    await storePoll(await pollSource(source, firstRecord(source, now()), now, answer));
  }
  await settle();
  return { kind: 'followed', sourceId: [...switchedOff, ...followed, source][0]!.id };
}

/** What an OPML file lists. Stores nothing. */
export async function readFeedList(text: string): Promise<FeedList> {
  try {
    const { feeds, isCut } = readOpml(text);
    return { kind: 'list', feeds, isCut, plan: await planOf(feeds) };
  } catch (error) {
    if (!(error instanceof OpmlError)) throw error;
    return { kind: 'problem', problem: error.problem };
  }
}

/** Follows all feeds of a list. Each is polled in its turn, like every other. */
export async function followFeeds(feeds: readonly NewFeed[]): Promise<AddedFeeds> {
  const { fresh, switchedOff, followed, refused, folders } = await planOf(feeds);
  const imported = [
    ...fresh.map(({ id, name }) => ({ id, name, why: null })),
    ...refused.map(({ name, why }, place) => ({ id: `refused ${place}`, name, why })),
  ];
  await followSources(fresh, switchedOff, now(), { folders, imported });
  await settle();
  const names = (sources: typeof fresh) => sources.map(({ name }) => name);
  return {
    added: names(fresh),
    switchedOn: names(switchedOff),
    followed: names(followed),
    refused,
  };
}

/** Follows those of an imported list no more that were not asked yet; what was done stays. */
export async function endImport(): Promise<void> {
  const gone = await dropImported();
  await dropHosts(sortLent(hostPatterns(gone), await loadNeededHosts()).back);
  await settle();
}

/** Reads a source, be it the catalogue's, at another address from now on. */
export async function readSourceAt(id: string, typed: string): Promise<void> {
  const source = await loadSource(id);
  const address = feedAddress(typed);
  if (source === null) throw new Error(`There is no source ${id}`);
  if (address === null || !isPublic(address)) throw new Error(`${typed} can't be read`);
  await readAt(source, address, now());
  await settle();
}

/** Forgets a source of the reader's own, and gives back the hosts that no other source needs. */
export async function removeSource(id: string): Promise<void> {
  const source = await loadSource(id);
  if (source === null || !isOwn(source)) return;
  const { moved = null, articleHosts = [] } = (await loadSourceRecord(id)) ?? {};
  const had = [
    ...hostPatterns([withArticleHosts(source, { articleHosts })]),
    ...(moved ? patternsToRead(moved.to) : []),
  ];
  await removeOwnSource(id, now());
  await dropHosts(sortLent(had, await loadNeededHosts()).back);
  await settle();
}

async function planOf(feeds: readonly NewFeed[]) {
  return planFollowing(feeds, await loadKnownFeeds(), await loadFollowedIds());
}

async function settle() {
  await refreshBadge();
  await keepOwnPages();
  void runRound();
}
