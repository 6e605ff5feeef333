import { database } from './database.ts';
import { catalogue } from './source/catalogue.ts';
import { findSource } from './source/find-source.ts';
import type { PollReason } from './schedule/poll-reason.ts';
import type { ListedSource } from './opml/write-opml.ts';
import { addressOf } from './source/move.ts';
import { hostPatterns, patternsToRead } from './source/host-patterns.ts';
import { byFeed, type KnownFeeds } from './source/plan-following.ts';
import type { Poll } from './source/poll.ts';
import type { SourceRecord } from './source/source-record.ts';
import type { Source } from './source/source.ts';
import { DAY, MINUTE, NEVER } from './time/units.ts';

/** A reader who presses "check now" again and again still polls no faster than this. */
const LEAST_MANUAL_MS = 5 * MINUTE;

/** A publisher's wishes are followed for a week; what is skipped or left to chance may add to it. */
const LONGEST_WAIT_MS = 16 * DAY;

/** Every source there is: the catalogue's, then the reader's own. */
export async function loadSources(): Promise<Source[]> {
  return [...catalogue, ...(await database.ownSources.toArray())];
}

/** The feeds that the reader follows, as a list names them: where they are read now, and in which folders. */
export async function loadListed(now: number): Promise<ListedSource[]> {
  const records = new Map((await database.sources.toArray()).map((record) => [record.id, record]));
  return (await loadSources()).flatMap((source) => {
    const record = records.get(source.id);
    if (!record?.enabled || source.reads.kind !== 'feed') return [];
    const { name, home } = source;
    return [{ name, home, address: addressOf(source, record, now), folders: record.folders }];
  });
}

/** Which source reads a feed, by its address. */
export async function loadKnownFeeds(): Promise<KnownFeeds> {
  return byFeed(await loadSources(), await database.sources.toArray());
}

/** The hosts that some source needs: for itself, where its feed has moved to, and for the pages of its articles. */
export async function loadNeededHosts(): Promise<string[]> {
  const besides = (await database.sources.toArray()).flatMap(({ moved, articleHosts }) => [
    ...(moved === null ? [] : patternsToRead(moved.to)),
    ...articleHosts.map((host) => `https://${host}/*`),
  ]);
  return [...new Set([...hostPatterns(await loadSources()), ...besides])];
}

/** The source of that id, or null where it is not there (any more). */
export async function loadSource(id: string): Promise<Source | null> {
  return findSource(id) ?? (await database.ownSources.get(id)) ?? null;
}

/** What a source is called; its id where it is not there any more. */
export async function loadSourceName(id: string): Promise<string> {
  return (await loadSource(id))?.name ?? id;
}

/**
 * The sources whose next poll is due, longest overdue first. So is one that would wait longer than any does:
 * then the clock has been set back.
 */
export async function loadDueRecords(now: number): Promise<SourceRecord[]> {
  const { sources } = database;
  const due = await sources.where('nextPollAt').belowOrEqual(now).toArray();
  const lost = sources.where('nextPollAt').between(now + LONGEST_WAIT_MS, NEVER, false, false);
  return [...due, ...(await lost.toArray())];
}

export async function loadSourceRecords(): Promise<SourceRecord[]> {
  return database.sources.toArray();
}

export async function loadSourceRecord(id: string): Promise<SourceRecord | undefined> {
  return database.sources.get(id);
}

/** Follows or leaves a source. Its articles stay stored either way; lists and the badge leave them out. */
export async function switchSource(source: Source, enabled: boolean, now: number): Promise<void> {
  await database.transaction('rw', database.sources, async () => {
    const record = await database.sources.get(source.id);
    if (!record) return;
    const nextPollAt = enabled ? soonest(record, now) : NEVER;
    // Followed again, a source is new: what it published meanwhile is no flood of news.
    const importedAt = enabled && !record.enabled ? null : record.importedAt;
    await database.sources.update(source.id, {
      enabled,
      isOffered: false,
      nextPollAt,
      nextPollReason: { kind: 'first' },
      importedAt,
    });
  });
}

/** Makes a source wait, and says why. */
export async function postponeSource(id: string, until: number, reason: PollReason): Promise<void> {
  await database.sources.update(id, { nextPollAt: until, nextPollReason: reason });
}

/**
 * Makes a followed source due: now, or five minutes after its last poll, but never before the
 * publisher's `Retry-After` is over. Returns whether it is due now; then it comes before all that are due by themselves.
 */
export async function hastenSource(id: string, now: number): Promise<boolean> {
  return database.transaction('rw', database.sources, async () => {
    const record = await database.sources.get(id);
    if (!record || record.nextPollAt === NEVER) return false;
    const soonestAt = soonest(record, now);
    if (soonestAt >= record.nextPollAt && soonestAt > now) return false;
    const nextPollAt = soonestAt <= now ? 0 : soonestAt;
    await database.sources.update(id, { nextPollAt, nextPollReason: { kind: 'asked' } });
    return soonestAt <= now;
  });
}

/** The polls of a source that are remembered, newest first. */
export async function loadPolls(id: string): Promise<Poll[]> {
  const all = database.polls.where('[sourceId+at]').between([id, -Infinity], [id, Infinity]);
  return all.reverse().toArray();
}

/** Until when this host has asked not to be polled; 0 where it hasn't. */
export async function loadPauseOf(host: string): Promise<number> {
  return (await database.hostPauses.get(host))?.until ?? 0;
}

/** The ids of the sources that the reader follows. */
export async function loadFollowedIds(): Promise<Set<string>> {
  const records = await database.sources.toArray();
  return new Set(records.filter(({ enabled }) => enabled).map(({ id }) => id));
}

/** Whether the reader follows a source that has this host. */
export async function isFollowedHost(host: string): Promise<boolean> {
  const followed = await loadFollowedIds();
  return (await loadSources()).some(({ id, hosts }) => followed.has(id) && hosts.includes(host));
}

/** How many articles of followed sources are unread: a sum over the sources, not a count of articles. */
export async function loadUnreadCount(): Promise<number> {
  const records = await database.sources.toArray();
  return records.reduce((sum, record) => sum + (record.enabled ? record.unread : 0), 0);
}

/** What is stored of a source that has never been polled. */
export function firstRecord(source: Source, now: number): SourceRecord {
  const enabled = source.startsOff === undefined;
  return {
    id: source.id,
    enabled,
    isOffered: false,
    articleHosts: [],
    folders: [],
    nextPollAt: enabled ? now : NEVER,
    nextPollReason: { kind: 'first' },
    etag: null,
    lastModified: null,
    notBefore: 0,
    leastMs: 0,
    schedule: null,
    published: [],
    detour: null,
    moved: null,
    importedAt: null,
    lastPoll: null,
    errorsInRow: 0,
    unread: 0,
  };
}

/** When the reader's own press may be followed: five minutes after the last poll, and when its publisher allows it. */
export function soonest(record: SourceRecord, now: number): number {
  const lastAt = record.lastPoll?.at ?? -Infinity;
  const politeAt = lastAt > now ? now : lastAt + LEAST_MANUAL_MS;
  return Math.max(now, politeAt, record.notBefore);
}
