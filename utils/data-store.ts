import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { exportHead } from './data/export-file.ts';
import { type DataKind, kindOf } from './data/kinds.ts';
import { roughBytes } from './data/rough-bytes.ts';
import { database } from './database.ts';
import { NEVER } from './time/units.ts';

/** Rows of a table whose size is looked at, from each end; the others are taken to be like them. */
const SAMPLE = 20;

/** Text that is gathered before the browser takes it over into a file. */
const PIECE = 4_000_000;

/** What an export leaves out: the key, and what is made anew from the articles. */
const NOT_EXPORTED = new Set(['keys', 'arrivals', 'related', 'relatedSegments']);

/** Of the world build: no data of the reader's. */
const WORLD_CLOCK = 'worldClock';

/** Set from the moment the reader asked for the deletion of everything until it is done. */
const deletion = storage.defineItem<boolean>('local:deletion', { fallback: false });

/** How much is stored. */
export interface DataMeasure {
  /** On disk, all in all, as the browser says. */
  bytes: number;
  articles: number;
  unread: number;
  followed: number;
  ownSources: number;
  /** Comments, votes and deletions, the reader's and others'. */
  events: number;
  /** About how many bytes each kind takes. */
  kinds: Map<DataKind, number>;
}

export async function measureData(): Promise<DataMeasure> {
  const kinds = new Map<DataKind, number>();
  for (const table of database.tables) {
    const kind = kindOf(table.name);
    kinds.set(kind, (kinds.get(kind) ?? 0) + (await roughSize(table)));
  }
  const { articles, statuses, sources, ownSources, events } = database;
  const unread = statuses.where('[read+sortedAt]').between([0, -Infinity], [0, Infinity]);
  const counts = {
    articles: await articles.count(),
    unread: await unread.count(),
    followed: await sources.where('nextPollAt').below(NEVER).count(),
    ownSources: await ownSources.count(),
    events: await events.count(),
  };
  // Last: a live query doesn't see what is read after something that isn't the database.
  const { usage } = await navigator.storage.estimate();
  return { ...counts, kinds, bytes: usage ?? 0 };
}

/**
 * Everything the reader would miss, as one JSON file, a row a line: all of one moment, for nothing is written meanwhile.
 *
 * @param at Epoch ms.
 */
export async function exportData(at: number): Promise<Blob> {
  const settings = await loadSettings();
  const { version } = browser.runtime.getManifest();
  const pieces: Blob[] = [];
  let text = exportHead({ at, version, database: database.verno, settings });
  const tables = database.tables.filter(({ name }) => !NOT_EXPORTED.has(name));
  await database.transaction('r', tables, async () => {
    for (const [place, table] of tables.entries()) {
      text += `${place === 0 ? '' : ','}\n"${table.name}": [`;
      let isFirst = true;
      await table.each((row) => {
        text += `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
        isFirst = false;
        if (text.length < PIECE) return;
        pieces.push(new Blob([text]));
        text = '';
      });
      text += ']';
    }
  });
  return new Blob([...pieces, `${text}\n}}\n`], { type: 'application/json' });
}

/** Remembers that everything is to be deleted: a deletion that is cut off goes on at the next start. */
export async function askDeletion(): Promise<void> {
  await deletion.setValue(true);
}

/** Whether everything is to be deleted, and is not yet. */
export async function isDeletionAsked(): Promise<boolean> {
  return deletion.getValue();
}

/** Everything is deleted. */
export async function endDeletion(): Promise<void> {
  await deletion.removeValue();
}

/** Deletes all that is stored, the key included, but not that this was asked for. Twice is once. */
export async function clearStored(): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  await browser.storage.session.clear();
  await browser.storage.local.remove(Object.keys(await loadSettings()));
}

/** What is stored beside the database, by name. */
async function loadSettings(): Promise<Record<string, unknown>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const { [WORLD_CLOCK]: _, deletion: _flag, ...settings } = stored;
  return settings;
}

async function roughSize(table: (typeof database.tables)[number]): Promise<number> {
  const count = await table.count();
  const first: unknown[] = await table.limit(SAMPLE).toArray();
  const last: unknown[] = await table.reverse().limit(SAMPLE).toArray();
  const sample = [...first, ...last];
  return sample.length === 0 ? 0 : Math.round((roughBytes(sample) / sample.length) * count);
}
