import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { ensureSources } from './catalogue-store.ts';
import { database } from './database.ts';
import { loadFollowedIds, switchSource } from './source-store.ts';
import { answerOffer } from './source-wish-store.ts';
import { catalogue } from './source/catalogue.ts';
import { DAY, NEVER } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const inCatalogue = (id: string) => catalogue.find((source) => source.id === id)!;
const openai = inCatalogue('openai');
const mistral = inCatalogue('mistral');
const NEW = [mistral, openai, inCatalogue('anthropic-research')];
const before = catalogue.filter((source) => !NEW.includes(source));
const record = async (id: string) => (await database.sources.get(id))!;
const none = async () => [];
const all = async (patterns: readonly string[]) => [...patterns];

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('at first the whole catalogue is taken as it is, whatever is granted', async () => {
  await ensureSources(NOW, { from: before, grantedOf: none });
  expect((await loadFollowedIds()).size).toBe(
    before.filter(({ startsOff }) => startsOff === undefined).length,
  );
});

test('what comes with an update is followed where its hosts are granted', async () => {
  await ensureSources(NOW, { from: before, grantedOf: none });
  await ensureSources(NOW, { grantedOf: all });
  expect(await record('openai')).toMatchObject({ enabled: true, isOffered: false });
});

test('what comes with an update and needs new hosts is offered, and asked by nobody', async () => {
  await ensureSources(NOW, { from: before, grantedOf: none });
  await ensureSources(NOW, { grantedOf: none });
  const offered = { enabled: false, isOffered: true, nextPollAt: NEVER };
  expect(await record('openai')).toMatchObject(offered);
  await answerOffer(true, NOW);
  expect(await record('openai')).toMatchObject({ enabled: true, isOffered: false });
});

test('what comes with an update and is followed already is not followed twice', async () => {
  await ensureSources(NOW, { from: before, grantedOf: none });
  const { name, home, reads, hosts } = openai;
  await database.ownSources.add({ id: 'own', name, home, reads, hosts });
  await ensureSources(NOW, { grantedOf: all });
  expect(await record('openai')).toMatchObject({ enabled: false, isOffered: false });
});

test('an offer that was declined does not come again', async () => {
  await ensureSources(NOW, { from: before, grantedOf: none });
  await ensureSources(NOW, { grantedOf: none });
  await answerOffer(false, NOW);
  await ensureSources(NOW, { grantedOf: all });
  expect(await record('openai')).toMatchObject({ enabled: false, isOffered: false });
});

test('an update undoes nothing that the reader chose', async () => {
  await ensureSources(NOW, { from: before });
  const chosen = before.filter(({ startsOff }) => startsOff === undefined).slice(0, 3);
  for (const source of chosen) await switchSource(source, false, NOW);
  const wasOff = before.find(({ startsOff }) => startsOff !== undefined)!;
  await switchSource(wasOff, true, NOW);
  await ensureSources(NOW + DAY);
  const followed = await loadFollowedIds();
  expect(chosen.filter(({ id }) => followed.has(id))).toEqual([]);
  expect(followed).toContain(wasOff.id);
});

test('what has left the catalogue stays what it was, as a source of the reader’s own', async () => {
  await ensureSources(NOW);
  await database.sources.update('openai', { folders: ['AI'] });
  await switchSource(mistral, false, NOW);
  await ensureSources(NOW, { from: before });
  expect((await database.ownSources.toArray()).map(({ id }) => id)).toEqual(['openai']);
  expect(await record('openai')).toMatchObject({ enabled: true, folders: ['AI'] });
});

test('what comes back is no longer the reader’s own, and still as they left it', async () => {
  await ensureSources(NOW);
  await switchSource(mistral, false, NOW);
  await ensureSources(NOW, { from: before });
  await ensureSources(NOW, { grantedOf: none });
  expect(await database.ownSources.toArray()).toEqual([]);
  expect(await record('mistral')).toMatchObject({ enabled: false, isOffered: false });
  expect(await record('openai')).toMatchObject({ enabled: true, isOffered: false });
});

test('one that came after the first release is offered to beginners, too', async () => {
  await ensureSources(NOW, {
    from: [...before, { ...openai, cameLater: true }],
    grantedOf: none,
  });
  expect(await record('openai')).toMatchObject({ enabled: false, isOffered: true });
});

const answered = {
  sourceId: 'cerebras',
  at: NOW,
  status: 410,
  problem: 'status',
  articles: 0,
  added: 0,
  edited: 0,
  bytes: 0,
  ms: 1,
} as const;

test.each([
  ['that was followed before it could be read is due', {}, NOW + 1],
  ['that was left stays so', { enabled: false }, NEVER],
  ['that is gone for good stays so', { lastPoll: answered }, NEVER],
])('a source %s', async (_, change, nextPollAt) => {
  await ensureSources(NOW);
  await database.sources.update('cerebras', { nextPollAt: NEVER, ...change });
  await ensureSources(NOW + 1);
  expect(await record('cerebras')).toMatchObject({ nextPollAt });
});
