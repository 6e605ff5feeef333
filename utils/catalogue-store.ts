import type { CatalogueSource } from './catalogue/catalogue-source.ts';
import { database } from './database.ts';
import { firstRecord } from './source-store.ts';
import { catalogue } from './source/catalogue.ts';
import { hostPatterns } from './source/host-patterns.ts';
import { byFeed, findKnown } from './source/plan-following.ts';
import type { SourceRecord } from './source/source-record.ts';
import type { Source } from './source/source.ts';
import { NEVER } from './time/units.ts';

/** What `ensureSources` goes by: which catalogue, and which of these hosts are granted. */
interface Newcomers {
  from?: readonly CatalogueSource[];
  grantedOf?: (patterns: readonly string[]) => Promise<string[]>;
}

/**
 * Gives every source of the catalogue its record. What the reader chose before is left as it is; what was followed before
 * it could be read is due now. What comes with an update is followed where its hosts are granted, else offered, unless the
 * reader has its feed already; what has left the catalogue and is followed becomes the reader's own.
 */
export async function ensureSources(
  now: number,
  { from = catalogue, grantedOf = async (patterns) => [...patterns] }: Newcomers = {},
): Promise<void> {
  const { sources, ownSources, listed } = database;
  const known = new Set(await sources.toCollection().primaryKeys());
  const missing = from.filter(({ id }) => !known.has(id));
  const granted = new Set(missing.length === 0 ? [] : await grantedOf(hostPatterns(missing)));
  const isFirst = missing.length === from.length;
  await database.transaction('rw', sources, ownSources, listed, async () => {
    const records = new Map((await sources.toArray()).map((record) => [record.id, record]));
    const own = byFeed(await ownSources.toArray(), [...records.values()]);
    for (const source of from) {
      const record = records.get(source.id);
      const isInstalled = isFirst && !source.cameLater;
      const isReachable = isInstalled || hostPatterns([source]).every((host) => granted.has(host));
      if (!record && findKnown(source.reads.url, own)) await sources.add(switchedOff(source, now));
      else if (!record) await sources.add(newcomer(source, isReachable, now));
      else if (record.enabled && record.nextPollAt === NEVER && record.lastPoll === null)
        await sources.update(source.id, { nextPollAt: now });
    }
    await keepWhatLeft(from, (id) => records.get(id)?.enabled === true);
  });
}

function newcomer(source: Source, isReachable: boolean, now: number): SourceRecord {
  const record = firstRecord(source, now);
  if (isReachable || !record.enabled) return record;
  return { ...switchedOff(source, now), isOffered: true };
}

function switchedOff(source: Source, now: number): SourceRecord {
  return { ...firstRecord(source, now), enabled: false, nextPollAt: NEVER };
}

/** By the copy of the catalogue from the last start: under its old id, so that its articles stay where they are. */
async function keepWhatLeft(from: readonly Source[], isFollowed: (id: string) => boolean) {
  const { ownSources, listed } = database;
  const before = await listed.toArray();
  const present = from.map(toListed);
  if (JSON.stringify(before) === JSON.stringify(present)) return;
  const ids = new Set(from.map(({ id }) => id));
  await ownSources.bulkPut(before.filter(({ id }) => !ids.has(id) && isFollowed(id)));
  await ownSources.bulkDelete([...ids]);
  await listed.clear();
  await listed.bulkPut(present);
}

function toListed({ id, name, home, reads, hosts }: Source): Source {
  return { id, name, home, reads, hosts };
}
