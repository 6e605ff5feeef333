import { database } from './database.ts';
import { deleteEditions } from './edition-store.ts';
import { firstRecord, switchSource } from './source-store.ts';
import { articleKey } from './related/article-key.ts';
import type { Source } from './source/source.ts';

/** What the reader added to the catalogue, in the order of the alphabet. */
export async function loadOwnSources(): Promise<Source[]> {
  const own = await database.ownSources.toArray();
  return own.sort((one, other) => one.name.localeCompare(other.name));
}

/** Follows new sources, due at once, and such as are there already. In one transaction; twice changes nothing. */
export async function followSources(
  fresh: readonly Source[],
  existing: readonly Source[],
  now: number,
): Promise<void> {
  await database.transaction('rw', database.ownSources, database.sources, async () => {
    for (const source of fresh) {
      if (await database.ownSources.get(source.id)) continue;
      await database.ownSources.add(source);
      await database.sources.put(firstRecord(source, now));
    }
    for (const source of existing) await switchSource(source, true, now);
  });
}

/**
 * Forgets one of the reader's own sources with all that was kept of it, in one transaction. What the reader said in
 * discussions stays: it is the reader's.
 */
export async function removeOwnSource(id: string): Promise<void> {
  const { ownSources, sources, articles, bodies, statuses, polls } = database;
  const { announcements, arrivals, related, editions } = database;
  const ofArticles = [articles, bodies, statuses, announcements, arrivals, related, editions];
  await database.transaction('rw', [ownSources, sources, polls, ...ofArticles], async () => {
    if (!(await ownSources.get(id))) return;
    const articleIds = await statuses.where('sourceId').equals(id).primaryKeys();
    await articles.bulkDelete(articleIds);
    await statuses.bulkDelete(articleIds);
    await bodies.bulkDelete(articleIds);
    await deleteEditions(articleIds);
    await announcements.bulkDelete(articleIds);
    // For the index of related articles to take them out.
    await arrivals.bulkPut(articleIds.map((articleId) => ({ articleId, indexed: 0 })));
    await related.bulkDelete(articleIds.map(articleKey));
    await polls.where('[sourceId+at]').between([id, -Infinity], [id, Infinity]).delete();
    await sources.delete(id);
    await ownSources.delete(id);
  });
}
