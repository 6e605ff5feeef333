import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { forgetHidden, hideRelated, loadHidden } from './hidden-store.ts';
import { articleKey } from './related/article-key.ts';
import { packList } from './related/related-list.ts';
import { loadRelated } from './related-store.ts';
import { catalogue } from './source/catalogue.ts';
import { ensureSources } from './catalogue-store.ts';

const [ONE, TWO, THREE, FOUR] = ['1', '2', '3', '4'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
];
const followed = catalogue.find(({ startsOff }) => !startsOff)!;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(0);
  await database.articles.bulkAdd([ONE, TWO, THREE, FOUR].map(toArticle));
  await relate();
});

function toArticle(id: string): Article {
  return {
    id,
    sourceId: followed.id,
    url: `https://blog.example/${id}`,
    pageUrl: `https://blog.example/${id}`,
    title: id,
    excerpt: '',
    author: null,
    category: null,
    topics: [],
    minutes: null,
    publishedAt: 0,
    updatedAt: null,
    firstSeenAt: 0,
    sortedAt: 0,
    version: '1',
  };
}

/** As the background does it, as often as it likes. */
async function relate() {
  const list = [TWO, THREE, FOUR].map((id, i) => ({
    key: articleKey(id),
    rank: 200 - i,
    reason: { kind: 'about' as const, words: ['tides'] },
  }));
  await database.related.bulkPut([packList(articleKey(ONE), list)]);
}

async function shown(limit = 6) {
  const related = await loadRelated(ONE, limit);
  return related!.map(({ listed }) => listed.article.id);
}

test('what is hidden gives its place to the next, also when all is related anew', async () => {
  expect(await shown(2)).toEqual([TWO, THREE]);
  await hideRelated(ONE, TWO, true);
  await hideRelated(ONE, TWO, true);
  expect(await shown(2)).toEqual([THREE, FOUR]);
  await relate();
  expect(await shown()).toEqual([THREE, FOUR]);
});

test('it comes back to its place', async () => {
  await hideRelated(ONE, TWO, true);
  await hideRelated(ONE, TWO, false);
  expect(await shown()).toEqual([TWO, THREE, FOUR]);
});

test('it is hidden beside that article only', async () => {
  await hideRelated(TWO, THREE, true);
  expect(await shown()).toEqual([TWO, THREE, FOUR]);
});

test('another one that tells the same does not take its place', async () => {
  const story = { leadId: TWO, leadSourceId: followed.id };
  await database.articles.update(FOUR, { story });
  await hideRelated(ONE, TWO, true);
  expect(await shown()).toEqual([THREE]);
});

test.each([
  ['articles that go', ONE],
  ['hidden ones that go', TWO],
])('of %s nothing is kept', async (_, gone) => {
  await hideRelated(ONE, TWO, true);
  await hideRelated(THREE, FOUR, true);
  await forgetHidden([gone]);
  expect(await loadHidden(ONE)).toEqual(new Set());
  expect(await loadHidden(THREE)).toEqual(new Set([FOUR]));
});

test('what is not there can not be hidden', async () => {
  await hideRelated(ONE, '5'.repeat(32), true);
  expect(await database.hiddenRelated.count()).toBe(0);
});
