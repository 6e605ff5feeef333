import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from './database.ts';
import { keepArticleHosts, readAt, setPace } from './source-wish-store.ts';
import { ensureSources } from './catalogue-store.ts';
import { findSource } from './source/find-source.ts';
import { DAY, HOUR } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const openai = findSource('openai')!;
const record = async (id: string) => (await database.sources.get(id))!;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
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
