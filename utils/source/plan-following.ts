import { canonicalUrl } from '../url/canonical-url.ts';
import { feedAddress, isPublic, type NewFeed, toOwnSource } from './own-source.ts';
import type { SourceRecord } from './source-record.ts';
import type { Source } from './source.ts';

/** A feed that can't be followed, and why: `address` is none that can be fetched, `private` one of the reader's own network. */
export interface RefusedFeed {
  name: string;
  why: 'address' | 'private';
}

/** What following these feeds comes to. */
export interface FollowPlan {
  fresh: Source[];
  /** There already, but not followed. */
  switchedOff: Source[];
  followed: Source[];
  refused: RefusedFeed[];
  /** By the id of a source: the folders that the list has it in. */
  folders: Record<string, string[]>;
}

/**
 * Sorts feeds by what is to be done for each. The same feed twice is one, however its address is written, and one that a
 * source reads already is no new source.
 *
 * @param followed Ids of the sources that are followed.
 */
export function planFollowing(
  feeds: readonly NewFeed[],
  known: KnownFeeds,
  followed: ReadonlySet<string>,
): FollowPlan {
  const fresh = new Map<string, Source>();
  const existing = new Set<Source>();
  const refused: RefusedFeed[] = [];
  const folders: FollowPlan['folders'] = {};
  for (const feed of feeds) {
    const address = feedAddress(feed.address);
    if (address === null || !isPublic(address)) {
      const why = address === null ? 'address' : 'private';
      refused.push({ name: feed.name || feed.address.slice(0, 200), why });
      continue;
    }
    const source = findKnown(address, known);
    const own = source ?? toOwnSource({ ...feed, address });
    if (source) existing.add(source);
    else if (!fresh.has(own.id)) fresh.set(own.id, own);
    const folder = feed.folder ?? '';
    if (folder !== '') folders[own.id] = withFolder(folders[own.id] ?? [], folder);
  }
  return {
    fresh: [...fresh.values()],
    switchedOff: [...existing].filter(({ id }) => !followed.has(id)),
    followed: [...existing].filter(({ id }) => followed.has(id)),
    refused,
    folders,
  };
}

/** More folders than anybody puts one feed into. */
const MOST_FOLDERS = 10;

/** The folders with one more, each once. */
export function withFolder(folders: readonly string[], folder: string): string[] {
  return [...new Set([...folders, folder])].slice(0, MOST_FOLDERS);
}

/** The sources by the feed they read: its own address, and the one it has moved to. */
export type KnownFeeds = ReadonlyMap<string, Source>;

export function byFeed(
  sources: readonly Source[],
  records: readonly Pick<SourceRecord, 'id' | 'moved'>[],
): KnownFeeds {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const moved = records.flatMap(({ id, moved: move }): [string, Source][] => {
    const source = byId.get(id);
    return source && move ? [[canonical(move.to), source]] : [];
  });
  const own = sources.map((source): [string, Source] => [canonical(source.reads.url), source]);
  return new Map([...moved, ...own]);
}

/** The source that reads the feed at this address; or null. */
export function findKnown(address: string, known: KnownFeeds): Source | null {
  return known.get(canonical(address)) ?? null;
}

/** The source whose home this page is; or null. Its page may name other feeds besides. */
export function findByHome(address: string, sources: readonly Source[]): Source | null {
  return sources.find(({ home }) => canonical(home) === canonical(address)) ?? null;
}

function canonical(address: string): string {
  return canonicalUrl(address) ?? address;
}
