import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from './database.ts';
import { answerOffer, keepArticleHosts, readAt, setPace } from './source-wish-store.ts';
import { ensureSources, loadFollowedIds, switchSource } from './source-store.ts';
import { catalogue } from './source/catalogue.ts';
import { findSource } from './source/find-source.ts';
import { DAY, HOUR, NEVER } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const openai = findSource('openai')!;
const NEW = ['mistral', 'anthropic-research', 'openai'].flatMap((id) => findSource(id) ?? []);
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

test('a source that leaves the catalogue keeps its record, for the case that it comes back', async () => {
  await ensureSources(NOW);
  await switchSource(openai, false, NOW);
  await ensureSources(NOW, { from: before });
  await ensureSources(NOW);
  expect(await record('openai')).toMatchObject({ enabled: false });
});

test('the wish to be asked less often puts the next poll off, and its end brings it forward', async () => {
  await ensureSources(NOW);
  const poll = { sourceId: 'openai', at: NOW, status: 200, problem: null };
  const lastPoll = { ...poll, articles: 1, added: 1, edited: 0, bytes: 1, ms: 1 };
  await database.sources.update('openai', { lastPoll, nextPollAt: NOW + HOUR });
  await setPace('openai', DAY, NOW);
  const wished = { leastMs: DAY, nextPollAt: NOW + DAY, nextPollReason: { kind: 'wished' } };
  expect(await record('openai')).toMatchObject(wished);
  await setPace('openai', 0, NOW + HOUR);
  expect(await record('openai')).toMatchObject({ leastMs: 0, nextPollAt: NOW + HOUR });
});

test('a feed that is read elsewhere is due, and vouched for by nothing', async () => {
  await ensureSources(NOW);
  await database.sources.update('openai', { etag: '"1"', errorsInRow: 4, nextPollAt: NOW + DAY });
  await readAt(openai, 'https://openai.com/new.xml', NOW);
  expect(await record('openai')).toMatchObject({
    moved: { to: 'https://openai.com/new.xml', chosen: true },
    etag: null,
    errorsInRow: 0,
    nextPollAt: NOW,
  });
});

test('where articles are is kept, also when a feed tells of none', async () => {
  await ensureSources(NOW);
  await keepArticleHosts('openai', ['b.example']);
  await keepArticleHosts('openai', []);
  expect((await record('openai')).articleHosts).toEqual(['b.example']);
});
