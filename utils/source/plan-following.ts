import { canonicalUrl } from '../url/canonical-url.ts';
import { feedAddress, isPublic, type NewFeed, toOwnSource } from './own-source.ts';
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
}

/**
 * Sorts feeds by what is to be done for each. The same feed twice is one, however its address is written, and one that a
 * source reads already is no new source.
 *
 * @param followed Ids of the sources that are followed.
 */
export function planFollowing(
  feeds: readonly NewFeed[],
  sources: readonly Source[],
  followed: ReadonlySet<string>,
): FollowPlan {
  const known = byFeed(sources);
  const fresh = new Map<string, Source>();
  const existing = new Set<Source>();
  const refused: RefusedFeed[] = [];
  for (const feed of feeds) {
    const address = feedAddress(feed.address);
    if (address === null || !isPublic(address)) {
      const why = address === null ? 'address' : 'private';
      refused.push({ name: feed.name || feed.address.slice(0, 200), why });
      continue;
    }
    const source = known.get(canonicalUrl(address) ?? address);
    if (source) existing.add(source);
    else {
      const own = toOwnSource({ ...feed, address });
      if (!fresh.has(own.id)) fresh.set(own.id, own);
    }
  }
  return {
    fresh: [...fresh.values()],
    switchedOff: [...existing].filter(({ id }) => !followed.has(id)),
    followed: [...existing].filter(({ id }) => followed.has(id)),
    refused,
  };
}

/** The source that reads this feed, or whose home this page is; or null. */
export function findKnown(address: string, sources: readonly Source[]): Source | null {
  const canonical = canonicalUrl(address) ?? address;
  return (
    byFeed(sources).get(canonical) ??
    sources.find(({ home }) => canonicalUrl(home) === canonical) ??
    null
  );
}

function byFeed(sources: readonly Source[]): Map<string, Source> {
  return new Map(sources.map((source) => [canonicalUrl(source.reads.url) ?? '', source]));
}
