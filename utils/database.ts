import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article, Body, Edition, Status } from './article/article.ts';
import { now } from './clock.ts';
import type { Announcement, ShownNotification } from './announcement/announcement.ts';
import type { NostrEvent } from './nostr/event.ts';
import type { OutboxEntry } from './outbox/outbox.ts';
import type { PackedList } from './related/related-list.ts';
import type { Segment } from './related/segment.ts';
import type { ImportedFeed } from './source/imported-feed.ts';
import type { Poll } from './source/poll.ts';
import type { SourceRecord } from './source/source-record.ts';
import type { Source } from './source/source.ts';
import type { OwnTopic } from './topic/own-topic.ts';
import { type DayCount, differences } from './trend/day-counts.ts';

/** How often, and with how much, a host was contacted for a purpose. */
export interface LedgerEntry {
  host: string;
  purpose: 'feed' | 'image' | 'relay';
  requests: number;
  bytes: number;
  lastAt: number;
}

/** An event of a page's discussion, checked. One that names several pages is stored with each. */
interface StoredEvent {
  id: string;
  /** Canonical address of the page. */
  pageUrl: string;
  event: NostrEvent;
}

/** The newest profile of an author. */
interface StoredProfile {
  pubkey: string;
  event: NostrEvent;
}

/** The reader's key: wrapped by another that can't be read out, or encrypted by a passphrase. See utils/identity.ts. */
export type StoredKey = { id: 'own'; pubkey: string } & (
  { wrapping: CryptoKey; iv: Uint8Array<ArrayBuffer>; wrapped: ArrayBuffer } | { ncryptsec: string }
);

/** How much is said about a page, as far as was seen when its discussion was last open. */
export interface DiscussionCount {
  pageUrl: string;
  comments: number;
  up: number;
  down: number;
}

/** A host whose server asked for a pause (`Retry-After`): none of its feeds is polled before it is over. */
export interface HostPause {
  /** With its port where that is not the usual one. */
  host: string;
  until: number;
}

/** An article that is new, was edited or is gone: what is related to it, and to others by it, is to be found anew. */
interface Arrival {
  articleId: string;
  /** 1 once the index knows of it: IndexedDB can't index booleans. */
  indexed: 0 | 1;
}

/** What the reader doesn't want to see beside an article. */
interface HiddenRelated {
  articleId: string;
  /** Of the article that is hidden there. */
  relatedId: string;
}

/** An article that has come, and whose story is still to be looked for. */
interface Unjoined {
  articleId: string;
  sortedAt: number;
}

/** Work on all articles in small steps: there while it is to be done. */
interface Rebuild {
  id: 'ownTopics';
  /** The id of the last article that is done; empty at the beginning. */
  after: string;
}

/**
 * Everything the companion keeps. A published version is never changed: a new one is added below it, with its
 * upgrade and an example in `tests/fixtures/database/`.
 */
class Database extends Dexie {
  sources!: EntityTable<SourceRecord, 'id'>;
  /** What the reader added to the catalogue, and what they follow that has left it. */
  ownSources!: EntityTable<Source, 'id'>;
  /** The catalogue as it was at the last start: of what leaves it with an update, all that is known then. */
  listed!: EntityTable<Source, 'id'>;
  ownTopics!: EntityTable<OwnTopic, 'name'>;
  topicDays!: Table<DayCount, [number, string]>;
  rebuilds!: EntityTable<Rebuild, 'id'>;
  arrivals!: EntityTable<Arrival, 'articleId'>;
  unjoined!: EntityTable<Unjoined, 'articleId'>;
  related!: EntityTable<PackedList, 'key'>;
  relatedSegments!: EntityTable<Segment, 'number'>;
  hiddenRelated!: Table<HiddenRelated, [string, string]>;
  articles!: EntityTable<Article, 'id'>;
  bodies!: EntityTable<Body, 'articleId'>;
  editions!: Table<Edition, [string, number]>;
  statuses!: EntityTable<Status, 'articleId'>;
  polls!: Table<Poll, [string, number]>;
  hostPauses!: EntityTable<HostPause, 'host'>;
  imports!: EntityTable<ImportedFeed, 'id'>;
  announcements!: EntityTable<Announcement, 'articleId'>;
  notifications!: EntityTable<ShownNotification, 'id'>;
  ledger!: Table<LedgerEntry, [string, string]>;
  events!: Table<StoredEvent, [string, string]>;
  profiles!: EntityTable<StoredProfile, 'pubkey'>;
  outbox!: EntityTable<OutboxEntry, 'id'>;
  keys!: EntityTable<StoredKey, 'id'>;
  discussions!: EntityTable<DiscussionCount, 'pageUrl'>;

  constructor() {
    super('timeahead-companion');
    this.version(1).stores({
      sources: 'id, nextPollAt',
      articles: 'id, sortedAt, pageUrl',
      bodies: 'articleId',
      statuses: 'articleId, [read+sortedAt]',
      polls: '[sourceId+at]',
      announcements: 'articleId',
      notifications: 'id, at',
      ledger: '[host+purpose]',
    });
    this.version(2)
      .stores({
        events: '[pageUrl+id]',
        profiles: 'pubkey',
        outbox: 'id, &requestId, state, nextTryAt, pageUrl',
        keys: 'id',
        discussions: 'pageUrl',
      })
      .upgrade((change) =>
        change
          .table<SourceRecord>('sources')
          .toCollection()
          .modify((record) => {
            record.notBefore ??= 0;
          }),
      );
    this.version(3)
      .stores({
        ownSources: 'id',
        listed: 'id',
        articles:
          'id, sortedAt, pageUrl, *topics, [sourceId+sortedAt], [category+sortedAt], story.leadId',
        editions: '[articleId+at]',
        statuses: 'articleId, [read+sortedAt], sourceId, *aliases, goneAt',
        arrivals: 'articleId, indexed',
        unjoined: 'articleId, sortedAt',
        related: 'key',
        relatedSegments: 'number',
        hiddenRelated: '[articleId+relatedId], articleId, relatedId',
        hostPauses: 'host',
        imports: 'id',
        ownTopics: 'name',
        topicDays: '[day+topic]',
        rebuilds: 'id',
      })
      .upgrade(async (change) => {
        await change.table<SourceRecord>('sources').toCollection().modify(knowWhy);
        const articles = await change.table<Article, string>('articles').toArray();
        const arrivals = articles.map(({ id }): Arrival => ({ articleId: id, indexed: 0 }));
        await change.table<Arrival, string>('arrivals').bulkPut(arrivals);
        await change.table<Unjoined, string>('unjoined').bulkPut(articles.map(toUnjoined));
        const counted = articles.map((after) => ({ before: null, after }));
        await change.table<DayCount>('topicDays').bulkPut(differences(counted, now()));
      });
  }
}

export function toUnjoined({ id, sortedAt }: Article): Unjoined {
  return { articleId: id, sortedAt };
}

/** Before version 3 a record told in one word why the next poll is when it is: the next poll says it anew. */
function knowWhy(record: SourceRecord) {
  record.nextPollReason = { kind: 'first' };
  record.leastMs = 0;
  record.folders = [];
  record.isOffered = false;
  record.articleHosts = [];
  record.schedule = null;
  record.published = [];
  record.detour = null;
  record.moved = null;
}

export const database = new Database();
