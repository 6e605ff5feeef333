import type { PageFeed } from '../discovery/feeds-of-page.ts';
import type { Feed } from '../feed/feed.ts';
import type { OpmlProblem } from '../opml/read-opml.ts';
import type { NewFeed } from './own-source.ts';
import type { FollowPlan, RefusedFeed } from './plan-following.ts';
import type { PollProblem } from './poll.ts';
import type { Source } from './source.ts';

/** Background → options. What is at an address that the reader typed. */
export type FeedPreview =
  | ({ kind: 'feed' } & PreviewedFeed)
  /** A source reads it already, or has it as its home; `followed` is false where it is switched off. */
  | { kind: 'known'; by: 'feed' | 'home'; sourceId: string; name: string; followed: boolean }
  /** A web page, and the feeds it leads to; `isSearched` where they were looked for at the usual places, too. */
  | { kind: 'page'; address: string; feeds: ListedFeed[]; isSearched: boolean }
  | FeedProblem;

/** Why nothing can be told of what is at an address. */
export interface FeedProblem {
  kind: 'problem';
  problem: PollProblem;
  status: number | null;
}

/** A feed that a page leads to, and the name of the source that reads it already. */
export interface ListedFeed extends PageFeed {
  knownAs: string | null;
}

/** Background → options. The source that is followed now, or why its feed could not be read. */
export type FollowedFeed = { kind: 'followed'; sourceId: string } | FeedProblem;

/** A feed before it is followed. */
export interface PreviewedFeed {
  /** The source it would be. */
  source: Source;
  format: Feed['format'];
  articles: number;
  newest: { title: string; publishedAt: number | null }[];
}

/** Background → options. What an OPML file lists and what following it comes to, or why it was not read. */
export type FeedList =
  | { kind: 'list'; feeds: NewFeed[]; isCut: boolean; plan: FollowPlan }
  | { kind: 'problem'; problem: OpmlProblem };

/**
 * Background → options. What became of an imported list: the names of sources, by what each was before, and what could
 * not be followed.
 */
export interface AddedFeeds {
  added: string[];
  switchedOn: string[];
  followed: string[];
  refused: RefusedFeed[];
}
