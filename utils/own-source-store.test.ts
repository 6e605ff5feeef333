import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { loadNewest } from './article-store.ts';
import { NO_FILTER } from './article/article-filter.ts';
import { toArticles } from './article/to-articles.ts';
import { database } from './database.ts';
import { dropImported, loadImported } from './import-store.ts';
import { followSources, removeOwnSource } from './own-source-store.ts';
import { storePoll } from './poll-store.ts';
import { ensureSources } from './catalogue-store.ts';
import { loadDueRecords, loadFollowedIds, loadUnreadCount } from './source-store.ts';
import { findSource } from './source/find-source.ts';
import { toOwnSource } from './source/own-source.ts';
import type { Source } from './source/source.ts';
import { HOUR } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const own = toOwnSource({ address: 'https://a.example/feed', name: 'Notes', home: null });
const other = toOwnSource({ address: 'https://b.example/feed', name: 'Letters', home: null });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});

/** One article of a source, as a poll brings it. */
async function poll(source: Source, at = NOW) {
  const told = { guid: 'g', url: `https://${source.hosts[0]}/1`, title: source.name, author: null };
  const rest = { publishedAt: at, updatedAt: null, html: 'x', summaryHtml: null, labels: [] };
  const besides = { imageUrl: null, commentsUrl: null, enclosures: [] };
  const article = { ...told, ...rest, ...besides };
  const articles = toArticles({ articles: [article] }, source, source.reads.url, at);
  await storePoll({
    moved: null,
    poll: { sourceId: source.id, at, status: 200, problem: null, articles: 1, bytes: 1, ms: 1 },
    next: { at: at + HOUR, reason: { kind: 'undated' }, notBefore: 0 },
    validators: null,
    learned: {},
    pause: null,
    articles,
  });
}

const dueIds = async (now: number) => (await loadDueRecords(now)).map(({ id }) => id);

const dump = async () =>
  Object.fromEntries(
    await Promise.all(
      database.tables.map(async (table) => [table.name, await table.toArray()] as const),
    ),
  );

test('new sources are followed and due at once; sources that are off are switched on', async () => {
  await followSources([own, other], [findSource('arxiv-cs-ai')!], NOW);
  expect(await database.ownSources.bulkGet([own.id, other.id])).toEqual([own, other]);
  expect(await dueIds(NOW)).toEqual(expect.arrayContaining([own.id, other.id, 'arxiv-cs-ai']));
});

test('following twice changes nothing, also after the first poll', async () => {
  await followSources([own], [], NOW);
  await poll(own);
  const before = await dump();
  await followSources([own], [], NOW + HOUR);
  expect(await dump()).toEqual(before);
});

test('a removed source is gone with all of its own, and nothing else is', async () => {
  await poll(findSource('openai')!);
  await followSources([other], [], NOW);
  await poll(other);
  const before = await dump();
  await followSources([own], [], NOW);
  await poll(own);
  await poll(own, NOW + HOUR);
  expect((await loadNewest(9, NO_FILTER)).map(({ sourceName }) => sourceName)).toContain('Notes');

  await removeOwnSource(own.id, NOW);
  const { arrivals: left, ...after } = await dump();
  const { arrivals: waiting, ...others } = before;
  expect(after).toEqual(others);
  // What is gone waits to be taken out of the index of related articles.
  expect(left).toEqual(expect.arrayContaining(waiting!));
  expect(left).toHaveLength(waiting!.length + 1);
  expect((await loadFollowedIds()).has(own.id)).toBe(false);
  expect(await loadUnreadCount()).toBe(2);
});

test('a poll that ends after its source was removed leaves nothing', async () => {
  await followSources([own], [], NOW);
  await removeOwnSource(own.id, NOW);
  const before = await dump();
  await poll(own);
  expect(await dump()).toEqual(before);
});

test('a source of the catalogue is not removed', async () => {
  const before = await dump();
  await removeOwnSource('openai', NOW);
  expect(await dump()).toEqual(before);
});

test('folders are put onto sources, also those that are there, and an import is remembered', async () => {
  const imported = [{ id: own.id, name: own.name, why: null }];
  const folders = { [own.id]: ['AI'], openai: ['AI', 'Labs'] };
  await followSources([own], [], NOW, { folders, imported });
  await followSources([own], [], NOW, { folders: { openai: ['Read'] } });
  expect((await database.sources.get('openai'))?.folders).toEqual(['AI', 'Labs', 'Read']);
  expect((await database.sources.get(own.id))?.folders).toEqual(['AI']);
  expect(await loadImported()).toEqual(imported);
});

test('an import that is ended keeps what was asked, and follows the others no more', async () => {
  const imported = [own, other].map(({ id, name }) => ({ id, name, why: null }));
  await followSources([own, other], [], NOW, { imported });
  await poll(own);
  expect(await dropImported()).toEqual([other]);
  expect(await database.ownSources.toArray()).toEqual([own]);
  expect(await loadFollowedIds()).not.toContain(other.id);
  expect(await loadImported()).toEqual([]);
  expect(await dropImported()).toEqual([]);
});
