import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { version3 } from '../tests/fixtures/database/version-3.ts';
import { type ArticleFilter, NO_FILTER } from './article/article-filter.ts';
import { loadNewest, markAllRead, markRead } from './article-store.ts';
import { database } from './database.ts';

/** Newest first: number, source, category, topics, read. */
const ARTICLES = [
  [5, 'openai', 'News', ['agents', 'safety'], true],
  [4, 'bair', 'Research', ['agents'], false],
  [3, 'left', 'Research', ['agents'], false],
  [2, 'openai', 'Research', ['speech'], false],
  [1, 'openai', 'Research', ['agents'], false],
] as const;

beforeEach(async () => {
  await database.open();
  for (const id of ['openai', 'bair', 'left'])
    await database.sources.put({ ...source, id, enabled: id !== 'left' });
  for (const [number, sourceId, category, topics, read] of ARTICLES) {
    const id = String(number);
    const told = { id, sourceId, category, topics: [...topics], sortedAt: number };
    await database.articles.put({ ...version3.rows.articles, ...told });
    const status = { sourceId, sortedAt: number, arrivedAt: number };
    await database.statuses.put({ articleId: id, read: read ? 1 : 0, ...status });
  }
});
afterEach(() => database.delete());

const source = {
  ...version3.rows.sources,
  notBefore: 0,
} as const;

test.each<[string, Partial<ArticleFilter>, string[]]>([
  ['nothing', {}, ['5', '4', '2', '1']],
  ['what is unread', { unreadOnly: true }, ['4', '2', '1']],
  ['a topic', { topic: 'agents' }, ['5', '4', '1']],
  ['a source', { sourceId: 'openai' }, ['5', '2', '1']],
  ['a category', { category: 'Research' }, ['4', '2', '1']],
  ['a topic of a source', { topic: 'agents', sourceId: 'openai' }, ['5', '1']],
  ['a topic, unread', { topic: 'agents', unreadOnly: true }, ['4', '1']],
  [
    'all at once',
    { topic: 'agents', sourceId: 'openai', category: 'Research', unreadOnly: true },
    ['1'],
  ],
  ['a source that is not followed', { sourceId: 'left' }, []],
  ['a topic that nothing has', { topic: 'constructor' }, []],
])('filtered by %s, newest first, of followed sources only', async (_, filter, ids) => {
  const found = await loadNewest(9, { ...NO_FILTER, ...filter });
  expect(found.map(({ article }) => article.id)).toEqual(ids);
});

test('a topic that very many have is the same, though not all are read', async () => {
  const [newest] = await database.articles.where('id').equals('5').toArray();
  await database.articles.bulkPut(
    Array.from({ length: 1_001 }, (_, n) => ({ ...newest!, id: `older ${n}`, sortedAt: -n })),
  );
  const found = await loadNewest(4, { ...NO_FILTER, topic: 'agents' });
  expect(found.map(({ article }) => article.id)).toEqual(['5', '4', '1', 'older 0']);
});

test('no more than asked for, though an article of a source that is not followed lies between', async () => {
  const found = await loadNewest(2, { ...NO_FILTER, category: 'Research' });
  expect(found.map(({ article }) => article.id)).toEqual(['4', '2']);
});

test('a status that has outlived its article lists nothing', async () => {
  await database.articles.delete('4');
  const found = await loadNewest(9, { ...NO_FILTER, topic: 'agents', unreadOnly: true });
  expect(found.map(({ article }) => article.id)).toEqual(['1']);
});

test.each<[string, Partial<ArticleFilter>, string[]]>([
  ['nothing', {}, ['4', '2', '1']],
  ['what is unread', { unreadOnly: true }, ['4', '2', '1']],
  ['a topic', { topic: 'agents' }, ['4', '1']],
  ['a source', { sourceId: 'openai' }, ['2', '1']],
  ['a source that is not followed', { sourceId: 'left' }, []],
])(
  'filtered by %s, all that was unread is marked, and comes back by its ids',
  async (_, filter, ids) => {
    const statuses = await database.statuses.toArray();
    const marked = await markAllRead({ ...NO_FILTER, ...filter });
    expect(marked.toSorted()).toEqual(ids.toSorted());
    expect(await loadNewest(9, { ...NO_FILTER, ...filter, unreadOnly: true })).toEqual([]);
    await markRead(marked, false);
    expect(await database.statuses.toArray()).toEqual(statuses);
  },
);
