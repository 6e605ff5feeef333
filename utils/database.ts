import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article, Body, Status } from './article/article.ts';
import type { Announcement, ShownNotification } from './announcement/announcement.ts';
import type { Poll, SourceRecord } from './source/poll.ts';

/** How often, and with how much, a host was contacted for a purpose. */
export interface LedgerEntry {
  host: string;
  purpose: 'feed';
  requests: number;
  bytes: number;
  lastAt: number;
}

/**
 * Everything the companion keeps. A published version is never changed: a new one is added below it, with its
 * upgrade and an example in `tests/fixtures/database/`.
 */
class Database extends Dexie {
  sources!: EntityTable<SourceRecord, 'id'>;
  articles!: EntityTable<Article, 'id'>;
  bodies!: EntityTable<Body, 'articleId'>;
  statuses!: EntityTable<Status, 'articleId'>;
  polls!: Table<Poll, [string, number]>;
  announcements!: EntityTable<Announcement, 'articleId'>;
  notifications!: EntityTable<ShownNotification, 'id'>;
  ledger!: Table<LedgerEntry, [string, string]>;

  constructor() {
    super('timeahead-companion');
    this.version(1).stores({
      sources: 'id, nextPollAt',
      articles: 'id, sortedAt, [sourceId+sortedAt], pageUrl',
      bodies: 'articleId',
      statuses: 'articleId, [read+sortedAt], [sourceId+read]',
      polls: '[sourceId+at]',
      announcements: 'articleId',
      notifications: 'id, at',
      ledger: '[host+purpose]',
    });
  }
}

export const database = new Database();
