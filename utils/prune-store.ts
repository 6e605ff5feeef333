import type { Status } from './article/article.ts';
import { FORGET_AFTER_MS, KEPT } from './article/limits.ts';
import { database } from './database.ts';
import { deleteEditions } from './edition-store.ts';
import { forgetHidden } from './hidden-store.ts';
import { leaveStories } from './story-store.ts';
import { countTopics, forgetOldDays } from './trend-store.ts';

/** Articles that go in one transaction. */
const BATCH = 500;

/** What a transaction must span to prune in it. */
export const PRUNED_TABLES = [
  database.articles,
  database.bodies,
  database.editions,
  database.statuses,
  database.announcements,
  database.arrivals,
  database.unjoined,
  database.hiddenRelated,
  database.discussions,
  database.outbox,
  database.ownTopics,
  database.topicDays,
];

/**
 * Where as many articles are kept as may be, lets the oldest go, some at a time, and forgets those that went long ago.
 * What the reader did stays, and so does every article that the reader has looked at the discussion of or spoken about.
 * Stopped anywhere, the next round goes on; twice is once.
 */
export async function pruneArticles(now: number, most = KEPT.inAll): Promise<void> {
  while ((await pruneBatch(now, most)) > 0);
  await database.statuses
    .where('goneAt')
    .below(now - FORGET_AFTER_MS)
    .delete();
  await forgetOldDays(now);
}

async function pruneBatch(now: number, most: number): Promise<number> {
  return database.transaction('rw', [database.sources, ...PRUNED_TABLES], async () => {
    const excess = (await database.articles.count()) - most;
    if (excess <= 0) return 0;
    const oldest = database.articles.orderBy('sortedAt').limit(excess);
    const ids = (await withoutKept(await oldest.primaryKeys())).slice(0, BATCH);
    const gone = await dropArticles(ids, now);
    for (const [id, unread] of gone) {
      const record = await database.sources.get(id);
      if (record) await database.sources.update(id, { unread: record.unread - unread });
    }
    return ids.length;
  });
}

/**
 * The same for one source, within the transaction that has stored something of it. Returns how many of those that go
 * were unread.
 */
export async function pruneSource(id: string, now: number, most = KEPT.ofSource): Promise<number> {
  const excess = (await ofSource(id).count()) - most;
  if (excess <= 0) return 0;
  const ids = await withoutKept(await ofSource(id).limit(excess).primaryKeys());
  return (await dropArticles(ids, now)).get(id) ?? 0;
}

/** What is older than this, of a source, would be pruned at once: -Infinity as long as there is room. */
export async function loadHorizon(id: string): Promise<number> {
  const [ofOne, all] = await Promise.all([ofSource(id).count(), database.articles.count()]);
  const oldest = [
    ofOne >= KEPT.ofSource ? await ofSource(id).first() : undefined,
    all >= KEPT.inAll ? await database.articles.orderBy('sortedAt').first() : undefined,
  ];
  return Math.max(...oldest.map((article) => article?.sortedAt ?? -Infinity));
}

/** By source, how many of them were unread. Their statuses stay, so that they never come back as new. */
async function dropArticles(ids: readonly string[], goneAt: number): Promise<Map<string, number>> {
  const found = await database.statuses.bulkGet([...ids]);
  const statuses = found.filter((status) => status !== undefined);
  const gone = await database.articles.bulkGet([...ids]);
  await countTopics(
    gone.map((before) => ({ before: before ?? null, after: null })),
    goneAt,
  );
  await database.articles.bulkDelete([...ids]);
  await database.bodies.bulkDelete([...ids]);
  await deleteEditions(ids);
  await leaveStories(ids);
  await database.announcements.bulkDelete([...ids]);
  await forgetHidden(ids);
  // For the index of related articles to take them out, and their lists with them.
  await database.arrivals.bulkPut(ids.map((articleId) => ({ articleId, indexed: 0 })));
  await database.statuses.bulkPut(
    statuses.map((status): Status => ({ ...status, read: 1, goneAt })),
  );
  const unread = new Map<string, number>();
  for (const { sourceId, read } of statuses) {
    if (read === 0) unread.set(sourceId, (unread.get(sourceId) ?? 0) + 1);
  }
  return unread;
}

async function withoutKept(ids: string[]): Promise<string[]> {
  const articles = await database.articles.bulkGet(ids);
  const pages = articles.map((article) => article?.pageUrl ?? '');
  const looked = await database.discussions.where('pageUrl').anyOf(pages).primaryKeys();
  const spoken = await database.outbox.where('pageUrl').anyOf(pages).toArray();
  const kept = new Set([...looked, ...spoken.map(({ pageUrl }) => pageUrl)]);
  return ids.filter((_, i) => !kept.has(pages[i]!));
}

function ofSource(id: string) {
  return database.articles.where('[sourceId+sortedAt]').between([id, -Infinity], [id, Infinity]);
}
