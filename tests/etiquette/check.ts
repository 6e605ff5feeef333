import type { ServerResponse } from 'node:http';
import type { Article } from '../../utils/article/article.ts';
import type { Poll } from '../../utils/source/poll.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Lab } from './lab.ts';

/** One of the 48 rows: how a reader of feeds should behave, and how it is seen whether this one does. */
export interface Check {
  id: `F${number}`;
  points: number;
  what: string;
  /** Followed from the beginning, all checks together, for seven days. */
  feeds?: TestFeed[];
  /** What the reader does meanwhile. */
  acts?: Act[];
  /** What takes a browser of its own for a while; after the seven days. What it returns are complaints. */
  drive?(lab: Lab): Promise<Complaint[]>;
  /** After all of it. */
  judge?(seen: Seen): Complaint[];
  /** What can't be had in a browser, in words. It is printed beside the row. */
  note?: string | ((seen: Seen) => string);
}

/** In words, or nothing where there is nothing to complain of. */
export type Complaint = string | false | null | undefined;

/** A feed and its publisher. Each has a host of its own unless its address says otherwise. */
export interface TestFeed {
  key: string;
  /** `https://KEY.example/feed` where left out. */
  url?: string;
  /** Answers here; other addresses in `also`. */
  answer: Script;
  /** What else answers, and isn't followed: the ends of redirects. */
  also?: Record<string, Script>;
}

/** @param n How often this address was asked before: 0 at the first time. */
export type Script = (n: number, ask: Ask) => Reply;

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Instead of a body: writes as it likes, and must end or be cut off. */
  stream?: (response: ServerResponse) => void;
}

/** A request as it came. */
export interface Ask {
  url: string;
  /** Path and query, byte for byte. */
  path: string;
  method: string;
  /** In lower case; values as they came, a byte a character. Undefined is what wasn't sent. */
  headers: Readonly<Record<string, string>>;
  /** Of the simulated clock, and by `performance.now()`. */
  at: number;
  realAt: number;
  /** How many were being answered when it came, itself counted: by its host, and by all. */
  atOnce: { host: number; all: number };
  /** By `performance.now()`; 0 while it lasts. */
  closedAt: number;
  bytesSent: number;
}

export interface Act {
  /** Since the beginning, in ms; again after each `everyMs`. */
  afterMs: number;
  everyMs?: number;
  untilMs?: number;
  act(lab: Lab): Promise<void>;
}

/** What is known at the end of the seven days. */
export interface Seen {
  startedAt: number;
  /** All that were asked, in order: of one address, or of every one. */
  asks(url?: string): Ask[];
  of(key: string): SeenSource;
}

export interface SeenSource {
  url: string;
  asks: Ask[];
  record: SourceRecord;
  /** Oldest first. */
  polls: Poll[];
  articles: Article[];
  unread: number;
  /** Its row in the options, as the reader sees it. */
  row: string;
}

export function urlOf(feed: Pick<TestFeed, 'key' | 'url'>): string {
  return feed.url ?? `https://${feed.key}.example/feed`;
}

/** The times between asks, in ms of simulated time. */
export function gaps(asks: readonly Ask[]): number[] {
  return asks.slice(1).map((ask, i) => ask.at - asks[i]!.at);
}
