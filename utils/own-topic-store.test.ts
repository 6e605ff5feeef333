import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { toArticles } from './article/to-articles.ts';
import { database } from './database.ts';
import type { FeedArticle } from './feed/feed.ts';
import { isRetagging, removeOwnTopic, saveOwnTopic } from './own-topic-store.ts';
import { storePoll } from './poll-store.ts';
import { pruneArticles } from './prune-store.ts';
import { retagSome } from './retag-store.ts';
import { ensureSources } from './catalogue-store.ts';
import { findSource } from './source/find-source.ts';
import { DAY, HOUR } from './time/units.ts';
import { loadTrends } from './trend-store.ts';
import { type DayCount, differences } from './trend/day-counts.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const source = findSource('openai')!;

const told = (n: number, title: string, change: Partial<FeedArticle> = {}): FeedArticle => ({
  guid: `${n}`,
  url: `https://openai.com/index/${n}`,
  title,
  author: null,
  publishedAt: NOW - n * HOUR,
  updatedAt: null,
  html: '',
  summaryHtml: null,
  labels: [],
  imageUrl: null,
  commentsUrl: null,
  enclosures: [],
  ...change,
});

function poll(articles: FeedArticle[], at = NOW) {
  return storePoll({
    moved: null,
    poll: { sourceId: 'openai', at, status: 200, problem: null, articles: 1, bytes: 9, ms: 5 },
    next: { at: at + HOUR, reason: { kind: 'undated' }, notBefore: 0 },
    validators: null,
    learned: {},
    pause: null,
    articles: toArticles({ articles }, source, source.reads.url, at),
  });
}

const boats = { name: 'boats', words: ['dinghy'] };

async function topicsOf(title: string) {
  const articles = await database.articles.toArray();
  return articles.find((article) => article.title === title)?.topics;
}

async function retagAll() {
  while ((await retagSome(NOW)) > 0);
}

/** What the counts would be, were they counted anew. */
async function countedAnew(): Promise<DayCount[]> {
  const articles = await database.articles.toArray();
  const counts = differences(
    articles.map((after) => ({ before: null, after })),
    NOW,
  );
  return counts.sort((a, b) => a.day - b.day || (a.topic < b.topic ? -1 : 1));
}

const counted = () => database.topicDays.toArray();

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});

test('what comes gets the topic, before what the companion finds', async () => {
  await saveOwnTopic(boats, null);
  await poll([
    told(1, 'Agents in a dinghy'),
    told(2, 'Robots'),
    told(3, 'Notes', { html: 'A dinghy.' }),
  ]);
  expect(await topicsOf('Agents in a dinghy')).toEqual(['boats', 'agents']);
  expect(await topicsOf('Robots')).toEqual(['robotics']);
  expect(await topicsOf('Notes')).toEqual(['boats']);
});

test('what is there gets it in small steps, and the same feed again changes nothing', async () => {
  const feed = Array.from({ length: 250 }, (_, n) => told(n, `Agentic dinghy ${n}`));
  await poll(feed);
  await saveOwnTopic(boats, null);
  expect(await retagSome(NOW)).toBe(100);
  expect(await isRetagging()).toBe(true);
  // Stopped and woken anew, it goes on where it was.
  expect(await retagSome(NOW)).toBe(100);
  await retagAll();
  expect(await isRetagging()).toBe(false);
  expect(await database.articles.where('topics').equals('boats').count()).toBe(250);
  const before = await database.articles.toArray();
  await poll(feed, NOW + HOUR);
  expect(await database.articles.toArray()).toEqual(before);
});

test('a change in the midst begins anew', async () => {
  await poll(Array.from({ length: 150 }, (_, n) => told(n, `A dinghy and a raft ${n}`)));
  await saveOwnTopic(boats, null);
  await retagSome(NOW);
  await saveOwnTopic({ name: 'rafts', words: ['raft'] }, 'boats');
  await retagAll();
  expect(await database.articles.where('topics').equals('boats').count()).toBe(0);
  expect(await database.articles.where('topics').equals('rafts').count()).toBe(150);
});

test('removed, articles have again what they had, also what there was no room for', async () => {
  const title = 'Agentic RAG with MCP, robots, speech, quantization and a dinghy';
  await poll([told(1, title)]);
  const found = await topicsOf(title);
  expect(found).toHaveLength(5);
  await saveOwnTopic(boats, null);
  await retagAll();
  expect(await topicsOf(title)).toEqual(['boats', ...found!.slice(0, 4)]);
  await removeOwnTopic('boats');
  await retagAll();
  expect(await topicsOf(title)).toEqual(found);
});

test('an edited article is told by what it says now', async () => {
  await saveOwnTopic(boats, null);
  await poll([told(1, 'A dinghy')]);
  await poll([told(1, 'A robot')], NOW + HOUR);
  expect(await topicsOf('A robot')).toEqual(['robotics']);
});

test('there is room for twenty, each name once', async () => {
  for (let i = 0; i < 20; i++) await saveOwnTopic({ ...boats, name: `boats-${i}` }, null);
  expect(await saveOwnTopic(boats, null)).toBe('topicMany');
  expect(await saveOwnTopic({ ...boats, name: 'boats-1' }, 'boats-2')).toBe('topicThere');
  expect(await saveOwnTopic(boats, 'boats-2')).toBe('kept');
  expect(await database.ownTopics.count()).toBe(20);
});

test('an article counts once, whatever becomes of it', async () => {
  const feed = Array.from({ length: 30 }, (_, n) => told(n, `Agentic dinghy ${n}`));
  await poll(feed);
  await poll(feed, NOW + 1);
  expect(await counted()).toEqual(await countedAnew());
  await saveOwnTopic(boats, null);
  await retagAll();
  await retagAll();
  expect(await counted()).toEqual(await countedAnew());
  await poll([told(0, 'Robots'), ...feed.slice(1), told(31, 'Speech')], NOW + 2);
  expect(await counted()).toEqual(await countedAnew());
  await pruneArticles(NOW, 12);
  await pruneArticles(NOW, 12);
  expect(await database.articles.count()).toBe(12);
  expect(await counted()).toEqual(await countedAnew());
});

test('what is rising is read from the counts, and days that are too old go', async () => {
  const week = (n: number, age: number, title: string) =>
    told(n, title, { publishedAt: NOW - age * DAY });
  await poll([
    ...[1, 2, 3, 4, 5].map((n) => week(n, 2, `Robot ${n}`)),
    ...[6, 7, 8, 9].map((n) => week(n, 9, `Speech ${n}`)),
    week(10, 9, 'Robot 10'),
  ]);
  expect(await loadTrends(NOW)).toMatchObject([{ topic: 'robotics', thisWeek: 5, lastWeek: 1 }]);
  await pruneArticles(NOW + 56 * DAY);
  expect(await counted()).toEqual([]);
});

test('a text that is told no more takes no topics away, neither the reader’s nor ours', async () => {
  await saveOwnTopic(boats, null);
  const html = 'Robots pick berries from a dinghy. '.repeat(60);
  await poll([told(1, 'A day out', { html })]);
  expect(await topicsOf('A day out')).toEqual(['boats', 'robotics']);
  await poll([told(1, 'A day outside')], NOW + HOUR);
  expect(await topicsOf('A day outside')).toEqual(['boats', 'robotics']);
});
