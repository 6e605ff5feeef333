import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { complaints, NOW, pollAt, told } from '../tests/polling/polls-of.ts';
import { stopAtEveryWrite } from '../tests/polling/stop-at-every-write.ts';
import { loadNewest } from './article-store.ts';
import { NO_FILTER } from './article/article-filter.ts';
import { database } from './database.ts';
import { loadEdits } from './edition-store.ts';
import type { FeedArticle } from './feed/feed.ts';
import { followSources } from './own-source-store.ts';
import { toOwnSource } from './source/own-source.ts';
import { DAY, HOUR } from './time/units.ts';

const source = toOwnSource({ address: 'https://blog.example/feed', name: 'Blog', home: null });

const poll = (n: number, ...articles: FeedArticle[]) => pollAt(NOW + n * HOUR, source, articles);
const titles = async () =>
  (await loadNewest(99, NO_FILTER)).map(({ article: { title } }) => title).join();

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await followSources([source], [], NOW);
});
async function expectWhole() {
  expect(await complaints()).toEqual([]);
}
afterEach(expectWhole);

test('an archive whose guids all change at once brings nothing new, and is edited as before', async () => {
  const archive = Array.from({ length: 100 }, (_, n) => told(n));
  const rekeyed = archive.map((one) => ({ ...one, guid: `new ${one.guid}`, url: `${one.url}/` }));
  await poll(0, ...archive);
  expect(await poll(1, ...rekeyed)).toMatchObject({ added: 0, edited: 0 });
  const edited = [{ ...rekeyed[0]!, title: 'Retitled', publishedAt: null }, ...rekeyed.slice(1)];
  expect(await poll(2, ...edited)).toMatchObject({ added: 0, edited: 1 });
  expect(await database.articles.count()).toBe(100);
  expect(await titles()).toMatch(/^Retitled,Title 1,/);
});

test('of a first poll the undated stand below the news, as the document has them, and three are unread', async () => {
  const undated = [1, 2, 3, 4, 5].map((n) => told(n, { publishedAt: null }));
  await poll(0, ...undated);
  expect(await titles()).toBe('Title 1,Title 2,Title 3,Title 4,Title 5');
  const all = await loadNewest(99, NO_FILTER);
  expect(all.map(({ read }) => read)).toEqual([false, false, false, true, true]);
  expect(all.every(({ article }) => article.sortedAt < NOW - 7 * DAY)).toBe(true);
  await poll(1, told(6, { publishedAt: null }), ...undated);
  expect(await titles()).toMatch(/^Title 6,Title 1,/);
});

test('a guid that is new every time is remembered three times', async () => {
  for (let n = 0; n < 6; n++) await poll(n, told(1, { guid: `made up ${n}` }));
  const [status, ...others] = await database.statuses.toArray();
  expect(others).toEqual([]);
  expect(status!.aliases).toHaveLength(3);
});

test('a post of another address, title and date is new though it has the guid of an old one', async () => {
  await poll(0, told(9, { guid: 'series' }));
  const next = told(1, { guid: 'series' });
  expect(await poll(1, next)).toMatchObject({ added: 1, edited: 0 });
  expect(await poll(2, next)).toMatchObject({ added: 0, edited: 0 });
  expect(await poll(3, { ...next, title: 'Retitled' })).toMatchObject({ added: 0, edited: 1 });
  expect(await titles()).toBe('Retitled,Title 9');
});

test('a guid that stands on two articles for a while loses neither', async () => {
  await poll(0, told(2, { guid: 'same' }));
  await poll(1, told(1, { guid: 'same' }), told(2, { guid: 'same' }));
  await poll(2, told(1, { guid: 'same' }));
  await poll(3, told(1, { guid: 'same' }), told(2, { guid: 'same' }));
  expect(await titles()).toBe('Title 1,Title 2');
});

test('forty-three articles of one time stand as the document tells them', async () => {
  const at = NOW - DAY;
  const many = Array.from({ length: 43 }, (_, n) => told(n, { publishedAt: at }));
  await poll(0, ...many);
  await poll(1, told(50, { publishedAt: at }), ...many.slice(0, 20));
  const order = [50, ...many.keys()].map((n) => `Title ${n}`).join();
  expect(await titles()).toBe(order);
});

test('without dates they stand in the order in which they came', async () => {
  const undated = (n: number) => told(n, { publishedAt: null });
  await poll(0, undated(3), undated(2), undated(1));
  await poll(1, undated(5), undated(4), undated(3));
  expect(await titles()).toBe('Title 5,Title 4,Title 3,Title 2,Title 1');
});

test('of an edited article the first text and the last two are kept', async () => {
  for (let n = 0; n < 6; n++) await poll(n, told(1, { html: `<p>Text of hour ${n}</p>` }));
  const [article] = await database.articles.toArray();
  const editions = await database.editions.toArray();
  expect(editions.map(({ html }) => html)).toEqual(
    [0, 3, 4].map((n) => `<p>Text of hour ${n}</p>`),
  );
  const [last] = await loadEdits(article!.id);
  expect(last).toEqual({
    at: NOW + 5 * HOUR,
    title: [],
    text: [
      { kind: 'same', text: 'Text of hour ' },
      { kind: 'gone', text: '4' },
      { kind: 'new', text: '5' },
    ],
  });
  expect(article).toMatchObject({ editedAt: NOW + 5 * HOUR });
});

test('a feed that tells no text any more takes none away', async () => {
  await poll(0, told(1, { html: '<p>A text</p>' }));
  expect(await poll(1, told(1, { html: '' }))).toMatchObject({ edited: 0 });
  expect(await database.bodies.toArray()).toMatchObject([{ html: '<p>A text</p>' }]);
  expect(await database.articles.toArray()).toMatchObject([{ excerpt: 'A text' }]);
});

test('markup, labels and addresses that change are no edit', async () => {
  await poll(0, told(1, { html: '<p>A text</p>' }));
  const same = { html: '<div>A  text</div>', labels: ['New'], url: 'https://blog.example/1/' };
  expect(await poll(1, told(1, same))).toMatchObject({ edited: 0 });
  expect(await database.editions.count()).toBe(0);
  expect((await database.articles.toArray())[0]!.editedAt).toBeUndefined();
});

test('stopped at any write, a poll has not been, and the next one is as if it had not been stopped', async () => {
  const next = [
    told(0),
    told(1, { html: 'Edited' }),
    told(2, { guid: 'new' }),
    told(3, { publishedAt: NOW, title: 'Reused', url: 'https://blog.example/reused' }),
  ];
  const { stops, differences } = await stopAtEveryWrite(
    async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
      await followSources([source], [], NOW);
      await poll(0, told(1), told(2), told(3));
    },
    async () => void (await poll(1, ...next)),
  );
  expect(differences).toEqual([]);
  expect(stops).toBeGreaterThan(10);
});
