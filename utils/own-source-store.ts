import { database } from './database.ts';
import { deleteEditions } from './edition-store.ts';
import { firstRecord, switchSource } from './source-store.ts';
import { forgetHidden } from './hidden-store.ts';
import type { ImportedFeed } from './source/imported-feed.ts';
import { type FollowPlan, withFolder } from './source/plan-following.ts';
import type { Source } from './source/source.ts';
import { leaveStories } from './story-store.ts';
import { countTopics } from './trend-store.ts';

/** What following does besides: the folders of sources, by id, and what is to be shown of an imported list. */
interface Besides {
  folders?: FollowPlan['folders'];
  imported?: readonly ImportedFeed[];
}

/** Follows new sources, due at once, and such as are there already. In one transaction; twice changes nothing. */
export async function followSources(
  fresh: readonly Source[],
  existing: readonly Source[],
  now: number,
  { folders = {}, imported }: Besides = {},
): Promise<void> {
  const { ownSources, sources, imports } = database;
  await database.transaction('rw', ownSources, sources, imports, async () => {
    const known = await ownSources.bulkGet(fresh.map(({ id }) => id));
    const added = fresh.filter((_, place) => known[place] === undefined);
    await ownSources.bulkAdd(added);
    await sources.bulkPut(added.map((source) => firstRecord(source, now)));
    for (const source of existing) await switchSource(source, true, now);
    const ids = Object.keys(folders);
    const records = (await sources.bulkGet(ids)).filter((record) => record !== undefined);
    await sources.bulkPut(
      records.map((record) => ({
        ...record,
        folders: (folders[record.id] ?? []).reduce(withFolder, [...record.folders]),
      })),
    );
    if (imported === undefined) return;
    await imports.clear();
    await imports.bulkPut(imported);
  });
}

/**
 * Forgets one of the reader's own sources with all that was kept of it, in one transaction. What the reader said in
 * discussions stays: it is the reader's.
 */
export async function removeOwnSource(id: string, now: number): Promise<void> {
  const { ownSources, sources, articles, bodies, statuses, polls } = database;
  const { announcements, arrivals, unjoined, hiddenRelated, editions } = database;
  const ofArticles = [
    articles,
    bodies,
    statuses,
    announcements,
    arrivals,
    unjoined,
    hiddenRelated,
    editions,
    database.topicDays,
  ];
  await database.transaction('rw', [ownSources, sources, polls, ...ofArticles], async () => {
    if (!(await ownSources.get(id))) return;
    const articleIds = await statuses.where('sourceId').equals(id).primaryKeys();
    const gone = await articles.bulkGet(articleIds);
    await countTopics(
      gone.map((before) => ({ before: before ?? null, after: null })),
      now,
    );
    await articles.bulkDelete(articleIds);
    await statuses.bulkDelete(articleIds);
    await bodies.bulkDelete(articleIds);
    await deleteEditions(articleIds);
    await leaveStories(articleIds);
    await announcements.bulkDelete(articleIds);
    // For the index of related articles to take them out, and their lists with them.
    await arrivals.bulkPut(articleIds.map((articleId) => ({ articleId, indexed: 0 })));
    await forgetHidden(articleIds);
    await polls.where('[sourceId+at]').between([id, -Infinity], [id, Infinity]).delete();
    await sources.delete(id);
    await ownSources.delete(id);
  });
}
