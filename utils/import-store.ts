import { database } from './database.ts';
import type { ImportedFeed } from './source/imported-feed.ts';
import type { Source } from './source/source.ts';

/** The feeds of the last list that was brought; none once the reader has seen what became of them. */
export async function loadImported(): Promise<ImportedFeed[]> {
  return database.imports.toArray();
}

/**
 * Ends an import: those of its sources that were never asked are followed no more, and what was done stays. Returns the
 * sources that went.
 */
export async function dropImported(): Promise<Source[]> {
  const { ownSources, sources, imports } = database;
  return database.transaction('rw', ownSources, sources, imports, async () => {
    const ids = await imports.toCollection().primaryKeys();
    await imports.clear();
    const records = (await sources.bulkGet(ids)).filter((record) => record?.lastPoll === null);
    const waiting = await ownSources.bulkGet(records.flatMap((record) => record?.id ?? []));
    const gone = waiting.filter((source) => source !== undefined);
    await ownSources.bulkDelete(gone.map(({ id }) => id));
    await sources.bulkDelete(gone.map(({ id }) => id));
    return gone;
  });
}
