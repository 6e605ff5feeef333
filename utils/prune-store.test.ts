import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { complaints, NOW, pollAt, told } from '../tests/polling/polls-of.ts';
import { stopAtEveryWrite } from '../tests/polling/stop-at-every-write.ts';
import { FORGET_AFTER_MS, KEPT } from './article/limits.ts';
import { database } from './database.ts';
import { followSources } from './own-source-store.ts';
import { pruneArticles } from './prune-store.ts';
import { loadUnreadCount } from './source-store.ts';
import { toOwnSource } from './source/own-source.ts';
import { DAY, HOUR } from './time/units.ts';

const sourceOf = (name: string) =>
  toOwnSource({ address: `https://${name}.example/feed`, name, home: null });
const source = sourceOf('one');
const other = sourceOf('other');

const archive = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) =>
    told(from + n, { url: `https://one.example/${from + n}` }),
  );
const count = () => database.articles.count();
const titles = async () =>
  (await database.articles.orderBy('sortedAt').reverse().toArray()).map(({ title }) => title);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await followSources([source, other], [], NOW);
});
async function expectWhole() {
  expect(await complaints()).toEqual([]);
}
afterEach(expectWhole);

test('the oldest go, of whatever source, and what is kept of the reader stays', async () => {
  await pollAt(NOW, source, archive(0, 20));
  await pollAt(NOW, other, [told(30, { url: 'https://other.example/30' })]);
  await pruneArticles(NOW + HOUR, 15);
  expect(await count()).toBe(15);
  expect(await titles()).not.toContain('Title 30');
  expect(await database.statuses.count()).toBe(21);
  await pruneArticles(NOW + 2 * HOUR, 15);
  expect(await count()).toBe(15);
});

test('pruned ones do not come back, neither as new nor as unread, however often their feed tells them', async () => {
  await pollAt(NOW, source, archive(0, 20));
  const unread = await loadUnreadCount();
  await pruneArticles(NOW + HOUR, 15);
  for (const n of [2, 3]) {
    expect(await pollAt(NOW + n * HOUR, source, archive(0, 20))).toMatchObject({ added: 0 });
  }
  expect(await count()).toBe(15);
  expect(await loadUnreadCount()).toBe(unread);
  expect(await database.announcements.count()).toBe(0);
});

test('unread ones that go are counted no more', async () => {
  await pollAt(NOW, source, archive(5, 10));
  await pollAt(NOW + HOUR, source, archive(0, 20));
  await pruneArticles(NOW + 2 * HOUR, 1);
  expect(await loadUnreadCount()).toBe(1);
});

test('an article that was spoken about, or whose discussion was looked at, stays', async () => {
  await pollAt(NOW, source, archive(0, 20));
  await database.discussions.put({
    pageUrl: 'https://one.example/19',
    comments: 0,
    up: 0,
    down: 0,
  });
  await pruneArticles(NOW + HOUR, 10);
  expect(await titles()).toContain('Title 19');
  expect(await count()).toBe(11);
});

test('a source that tells more than is kept of one pushes out its own oldest only', async () => {
  await pollAt(NOW, other, [told(5_000, { url: 'https://other.example/1' })]);
  for (let n = 0; n < 5; n++) {
    const later = archive(n * 500, n * 500 + 500).map((one) => ({
      ...one,
      publishedAt: NOW + n * HOUR - Number(one.guid) * 1_000,
    }));
    await pollAt(NOW + n * HOUR, source, later);
  }
  expect(await count()).toBe(KEPT.ofSource + 1);
  expect(await titles()).toContain('Title 5000');
});

test('where there is no more room, what is older than all that is kept does not come in', async () => {
  await pollAt(NOW, source, archive(0, 1_000));
  await pollAt(NOW + HOUR, source, archive(1_000, 2_000));
  expect(await pollAt(NOW + 2 * HOUR, source, archive(2_000, 2_010))).toMatchObject({ added: 10 });
  expect(await count()).toBe(KEPT.ofSource);
  expect(await database.announcements.count()).toBe(1_000);
  expect(await database.statuses.where('goneAt').above(0).count()).toBe(10);
});

test('what its feed still tells is remembered; what it has not told for a year is forgotten', async () => {
  await pollAt(NOW, source, archive(0, 20));
  await pruneArticles(NOW, 15);
  const later = NOW + FORGET_AFTER_MS - DAY;
  await pollAt(later, source, archive(17, 20));
  await pruneArticles(NOW + FORGET_AFTER_MS + DAY, 15);
  expect(await database.statuses.count()).toBe(18);
});

test('stopped at any write, it goes on where it was', async () => {
  const { stops, differences } = await stopAtEveryWrite(
    async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
      await followSources([source, other], [], NOW);
      await pollAt(NOW, source, archive(5, 15));
      await pollAt(NOW + HOUR, source, archive(0, 12));
    },
    () => pruneArticles(NOW + 2 * HOUR, 3),
  );
  expect(differences).toEqual([]);
  expect(stops).toBeGreaterThan(30);
});
