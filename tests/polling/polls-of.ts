import { toArticles } from '../../utils/article/to-articles.ts';
import { database } from '../../utils/database.ts';
import type { FeedArticle } from '../../utils/feed/feed.ts';
import { storePoll } from '../../utils/poll-store.ts';
import type { Poll } from '../../utils/source/poll.ts';
import type { Source } from '../../utils/source/source.ts';
import { DAY, HOUR } from '../../utils/time/units.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);

/** The nth article of a feed, n days old, as its feed tells it. */
export const told = (n: number, change: Partial<FeedArticle> = {}): FeedArticle => ({
  guid: `${n}`,
  url: `https://blog.example/${n}`,
  title: `Title ${n}`,
  author: null,
  publishedAt: NOW - n * DAY,
  updatedAt: null,
  html: `Text ${n}`,
  summaryHtml: null,
  labels: [],
  imageUrl: null,
  commentsUrl: null,
  enclosures: [],
  ...change,
});

/** Stores what a poll of the source at that time has found. */
export function pollAt(at: number, source: Source, articles: FeedArticle[]): Promise<Poll | null> {
  const { id, reads } = source;
  const outcome = { sourceId: id, at, status: 200, problem: null, bytes: 9, ms: 5 };
  return storePoll({
    moved: null,
    poll: { ...outcome, articles: articles.length },
    next: { at: at + HOUR, reason: { kind: 'undated' }, notBefore: 0 },
    validators: null,
    learned: {},
    pause: null,
    articles: toArticles({ articles }, source, reads.url, at),
  });
}

/** What must be true at any time: counts that agree, and nothing that belongs to nothing. */
export async function complaints(): Promise<string[]> {
  const { articles, bodies, editions, statuses, sources, announcements } = database;
  const rows = await articles.toArray();
  const ids = new Set(rows.map(({ id }) => id));
  const all = await statuses.toArray();
  const byId = new Map(all.map((status) => [status.articleId, status]));
  const lost = [
    ...(await bodies.toCollection().primaryKeys()),
    ...(await announcements.toCollection().primaryKeys()),
    ...(await editions.toArray()).map(({ articleId }) => articleId),
  ].filter((id) => !ids.has(id));
  const unread = new Map<string, number>();
  for (const { sourceId, read } of all) {
    if (read === 0) unread.set(sourceId, (unread.get(sourceId) ?? 0) + 1);
  }
  return [
    ...lost.map((id) => `${id} belongs to no article`),
    ...rows
      .filter(({ id, sortedAt }) => byId.get(id)?.sortedAt !== sortedAt)
      .map(({ title }) => `${title} has no status, or one of another time`),
    ...all
      .filter(({ articleId, goneAt }) => ids.has(articleId) === (goneAt !== undefined))
      .map(({ articleId }) => `${articleId} is gone and there, or neither`),
    ...(await sources.toArray())
      .filter((record) => record.unread !== (unread.get(record.id) ?? 0))
      .map((record) => `${record.id} counts ${record.unread} unread ones`),
  ];
}
