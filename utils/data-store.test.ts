import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { version3 } from '../tests/fixtures/database/version-3.ts';
import {
  askDeletion,
  clearStored,
  endDeletion,
  exportData,
  isDeletionAsked,
  measureData,
} from './data-store.ts';
import { database } from './database.ts';
import { changePassphrase, ensurePublicKey } from './identity.ts';
import { notificationsOn, relayAddresses } from './settings.ts';

const { articles: article } = version3.rows;

interface Exported {
  format: string;
  settings: Record<string, unknown>;
  tables: Record<string, object[]>;
}

/** A database as a reader might have it, with so many articles. */
async function fill(articles: number) {
  for (const [table, row] of Object.entries(version3.rows)) await database.table(table).put(row);
  const ids = Array.from({ length: articles - 1 }, (_, i) => `article${i}`);
  await database.table('articles').bulkPut(ids.map((id) => ({ ...article, id })));
  await database
    .table('bodies')
    .bulkPut(ids.map((articleId) => ({ articleId, html: '<p>Ä"\n'.repeat(400) })));
}

const parse = async (file: Blob) => JSON.parse(await file.text()) as Exported;

beforeEach(async () => {
  fakeBrowser.reset();
  await database.delete();
  await database.open();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '0.1.0',
  });
  vi.stubGlobal('navigator', {
    locks: navigator.locks,
    storage: { estimate: () => Promise.resolve({ usage: 4_096 }) },
  });
});

test('all that the reader would miss is in the exported file, as it is stored', async () => {
  await fill(3);
  await relayAddresses.setValue(['wss://relay.example']);
  const exported = await parse(await exportData(0));
  expect(exported.format).toBe('timeahead-companion-export');
  expect(exported.settings).toEqual({ relays: ['wss://relay.example'] });
  expect(exported.tables['articles']).toHaveLength(3);
  const left = ['keys', 'arrivals', 'related', 'relatedSegments'];
  for (const table of database.tables.filter(({ name }) => !left.includes(name))) {
    expect([table.name, exported.tables[table.name]]).toEqual([table.name, await table.toArray()]);
  }
});

test('the key is in no exported file, with a passphrase or without, open or not', async () => {
  await ensurePublicKey();
  const { identity } = await fakeBrowser.storage.session.get<{ identity: { secret: string } }>();
  for (const passphrase of [null, 'correct horse']) {
    if (passphrase !== null) await changePassphrase(null, passphrase);
    const text = await (await exportData(0)).text();
    expect(text).not.toContain(identity.secret);
    expect(text).not.toContain('ncryptsec1');
    expect((JSON.parse(text) as Exported).tables).not.toHaveProperty('keys');
  }
});

test('an empty database makes a file, too', async () => {
  expect(await parse(await exportData(0))).toMatchObject({ tables: { articles: [], events: [] } });
});

test('a large one is made of pieces and is whole', async () => {
  await fill(2_500);
  const exported = await parse(await exportData(0));
  expect(exported.tables['articles']).toHaveLength(2_500);
  expect(exported.tables['bodies']).toHaveLength(2_500);
});

test('it is told how much is stored of each kind', async () => {
  await fill(100);
  const measure = await measureData();
  expect(measure).toMatchObject({ articles: 100, unread: 1, ownSources: 1, bytes: 4_096 });
  expect(measure.kinds.get('articles')).toBeGreaterThan(99 * 2_400);
  expect(measure.kinds.get('sources')).toBeGreaterThan(100);
});

test('everything is deleted: tables, settings, drafts and the key', async () => {
  await fill(2);
  await ensurePublicKey();
  await notificationsOn.setValue(false);
  await fakeBrowser.storage.session.set({ 'draft:a:': 'begun' });
  await askDeletion();
  await clearStored();
  expect(await isDeletionAsked()).toBe(true);
  await endDeletion();
  for (const table of database.tables)
    expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await notificationsOn.getValue()).toBe(true);
});
