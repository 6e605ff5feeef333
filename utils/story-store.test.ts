import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { loadNewest, markRead } from './article-store.ts';
import type { Article } from './article/article.ts';
import { NO_FILTER } from './article/article-filter.ts';
import { database, toUnjoined } from './database.ts';
import { ensureSources } from './catalogue-store.ts';
import { switchSource } from './source-store.ts';
import { joinStories, leaveStories } from './story-store.ts';
import { catalogue } from './source/catalogue.ts';
import { HOUR } from './time/units.ts';

const [LAB, NEWS, DAILY] = ['openai', 'google-deepmind', 'google-ai'] as const;
const lab = catalogue.find(({ id }) => id === LAB)!;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(0);
  await arrive('lead', LAB, 'Introducing Corvid Opal 4.6', 1);
  await arrive('other', LAB, 'Agents in the bank', 1);
});

async function arrive(id: string, sourceId: string, title: string, hour: number) {
  const article: Article = {
    id,
    sourceId,
    url: `https://${sourceId}.example/${id}`,
    pageUrl: `https://${sourceId}.example/${id}`,
    title,
    excerpt: '',
    author: null,
    category: null,
    topics: [],
    minutes: null,
    publishedAt: hour * HOUR,
    updatedAt: null,
    firstSeenAt: hour * HOUR,
    sortedAt: hour * HOUR,
    version: '1',
  };
  await database.articles.add(article);
  await database.statuses.add({
    articleId: id,
    sourceId,
    read: 0,
    sortedAt: hour * HOUR,
    arrivedAt: 0,
  });
  await database.announcements.add({ articleId: id, addedAt: 0 });
  await database.unjoined.add(toUnjoined(article));
  const record = await database.sources.get(sourceId);
  await database.sources.update(sourceId, { unread: (record?.unread ?? 0) + 1 });
}

async function comeTwoMore() {
  await arrive('copy', NEWS, 'Introducing Corvid Opal 4.6', 2);
  await arrive('look', DAILY, 'Corvid Opal 4.6: everything you need to know', 3);
  await joinStories();
}

const list = async (filter = NO_FILTER) =>
  (await loadNewest(9, filter)).map(({ article, alsoTold }) => [
    article.id,
    alsoTold.map(({ id }) => id).join(' '),
  ]);
const unreadOf = async (id: string) => (await database.sources.get(id))?.unread;

test('three that tell the same are one card, one unread article and one announcement', async () => {
  await comeTwoMore();
  expect(await list()).toEqual([
    ['other', ''],
    ['lead', 'copy look'],
  ]);
  expect([await unreadOf(LAB), await unreadOf(NEWS), await unreadOf(DAILY)]).toEqual([2, 0, 0]);
  expect(await database.announcements.toCollection().primaryKeys()).toEqual(['lead', 'other']);
});

test('an article that comes later joins the story, also when it was read', async () => {
  await joinStories();
  await markRead(['lead'], true);
  await comeTwoMore();
  expect(await list()).toContainEqual(['lead', 'copy look']);
  expect(await list({ ...NO_FILTER, unreadOnly: true })).toEqual([['other', '']]);
});

test('who reads one of them has read the story', async () => {
  await comeTwoMore();
  await markRead(['look'], true);
  expect(await list({ ...NO_FILTER, unreadOnly: true })).toEqual([['other', '']]);
  expect(await unreadOf(LAB)).toBe(1);
});

test('under its own source each is shown, with those it tells the same as', async () => {
  await comeTwoMore();
  expect(await list({ ...NO_FILTER, sourceId: NEWS })).toEqual([['copy', 'lead look']]);
});

test('where the source of the first is left, the others are shown', async () => {
  await comeTwoMore();
  await switchSource(lab, false, 0);
  expect(await list()).toEqual([
    ['look', 'copy'],
    ['copy', 'look'],
  ]);
});

test('where the first is pruned, the others stand for themselves', async () => {
  await comeTwoMore();
  await database.articles.bulkDelete(['lead', 'other']);
  await leaveStories(['lead', 'other']);
  expect(await list()).toEqual([
    ['look', ''],
    ['copy', ''],
  ]);
});

test('asked again, nothing changes; what is gone meanwhile is forgotten', async () => {
  await comeTwoMore();
  const before = await database.articles.toArray();
  await database.unjoined.bulkAdd([{ articleId: 'gone', sortedAt: 1 }]);
  await joinStories();
  await joinStories();
  expect(await database.articles.toArray()).toEqual(before);
  expect(await database.unjoined.count()).toBe(0);
});

test('what was left leads nothing: the news stays unread and is announced', async () => {
  await joinStories();
  await switchSource(lab, false, 0);
  await comeTwoMore();
  expect(await list({ ...NO_FILTER, unreadOnly: true })).toEqual([['copy', 'look']]);
  expect(await database.announcements.get('copy')).toBeDefined();
});

test('a first one that only the import marked read is unread with what stands behind it', async () => {
  await database.statuses.update('lead', { read: 1 });
  await database.sources.update(LAB, { unread: 1 });
  await comeTwoMore();
  expect(await list({ ...NO_FILTER, unreadOnly: true })).toEqual([
    ['other', ''],
    ['lead', 'copy look'],
  ]);
  expect([await unreadOf(LAB), await unreadOf(NEWS)]).toEqual([2, 0]);
});

test('a story told over many days stays with the first, though that is long ago', async () => {
  await joinStories();
  await arrive('third', NEWS, 'Introducing Corvid Opal 4.6', 1 + 3 * 24);
  await joinStories();
  await arrive('fifth', DAILY, 'Introducing Corvid Opal 4.6', 1 + 5 * 24);
  await joinStories();
  expect(await list()).toEqual([
    ['other', ''],
    ['lead', 'third fifth'],
  ]);
});

test('what leads a story and joins an older one takes it along', async () => {
  await arrive('copy', NEWS, 'Introducing Corvid Opal 4.6', 2);
  await database.unjoined.bulkDelete(['lead', 'copy']);
  await arrive('look', DAILY, 'Introducing Corvid Opal 4.6', 3);
  await database.articles.update('look', { story: { leadId: 'copy', leadSourceId: NEWS } });
  await database.unjoined.delete('look');
  await database.unjoined.add({ articleId: 'copy', sortedAt: 2 * HOUR });
  await joinStories();
  expect(await list()).toEqual([
    ['other', ''],
    ['lead', 'copy look'],
  ]);
});
