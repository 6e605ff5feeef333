import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { loadNewest, markRead } from './article-store.ts';
import { NO_FILTER } from './article/article-filter.ts';
import { toArticles } from './article/to-articles.ts';
import { database } from './database.ts';
import type { FeedArticle } from './feed/feed.ts';
import { type PollOutcome, storePoll } from './poll-store.ts';
import { ensureSources } from './catalogue-store.ts';
import { readAt } from './source-wish-store.ts';
import { hastenSource, loadDueRecords, loadUnreadCount, switchSource } from './source-store.ts';
import { findSource } from './source/find-source.ts';
import { DAY, HOUR, MINUTE } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const source = findSource('openai')!;

const told = (n: number, change: Partial<FeedArticle> = {}): FeedArticle => ({
  guid: `${n}`,
  url: `https://openai.com/index/${n}`,
  title: `Title ${n}`,
  author: null,
  publishedAt: NOW - n * DAY,
  updatedAt: null,
  html: `Text ${n}`,
  summaryHtml: null,
  labels: [],
  imageUrl: null,
  commentsUrl: null,
  enclosures: [],
  ...change,
});

function outcome(
  articles: FeedArticle[] | null,
  at = NOW,
  change: Partial<PollOutcome> = {},
): PollOutcome {
  const feed = articles && { articles };
  const full = feed && toArticles(feed, source, source.reads.url, at);
  return {
    moved: null,
    poll: {
      sourceId: 'openai',
      at,
      status: 200,
      problem: null,
      articles: articles?.length ?? 0,
      bytes: 9,
      ms: 5,
    },
    next: { at: at + HOUR, reason: { kind: 'undated' }, notBefore: 0 },
    validators: { etag: '"1"', lastModified: null },
    learned: {},
    pause: null,
    articles: full,
    ...change,
  };
}

const dueIds = async (now: number) => (await loadDueRecords(now)).map(({ id }) => id);

const titles = async (unreadOnly = false) =>
  (await loadNewest(99, { ...NO_FILTER, unreadOnly })).map(({ article }) => article.title);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});

test('the first poll stores all, and announces none of it', async () => {
  const poll = await storePoll(outcome([told(1), told(2), told(3), told(4), told(30), told(40)]));
  expect(poll).toMatchObject({ added: 6, edited: 0 });
  expect(await titles()).toHaveLength(6);
  expect(await titles(true)).toEqual(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
  expect(await loadUnreadCount()).toBe(4);
  expect(await database.announcements.count()).toBe(0);
});

test('the same document again changes nothing', async () => {
  await storePoll(outcome([told(1), told(2)]));
  const before = await database.articles.toArray();
  const again = await storePoll(outcome([told(1), told(2)], NOW + HOUR));
  expect(again).toMatchObject({ added: 0, edited: 0 });
  expect(await database.articles.toArray()).toEqual(before);
});

test('a new article is unread and waits to be announced, however old it says it is', async () => {
  await storePoll(outcome([told(1)]));
  await storePoll(outcome([told(1), told(90)], NOW + HOUR));
  expect(await titles(true)).toEqual(['Title 1', 'Title 90']);
  expect(await database.announcements.count()).toBe(1);
});

test('an edited article is one row, keeps its place and stays read', async () => {
  await storePoll(outcome([told(1), told(2)]));
  const { article } = (await loadNewest(2, NO_FILTER))[1]!;
  await markRead([article.id], true);
  const edited = told(2, { title: 'Retitled', publishedAt: null });
  const poll = await storePoll(outcome([told(1), edited], NOW + HOUR));
  expect(poll).toMatchObject({ added: 0, edited: 1 });
  expect(await titles()).toEqual(['Title 1', 'Retitled']);
  expect(await titles(true)).toEqual(['Title 1']);
  expect(await database.articles.get(article.id)).toMatchObject({
    firstSeenAt: NOW,
    editedAt: NOW + HOUR,
  });
});

test('what we make of an unchanged article is made anew, and is no edit', async () => {
  await storePoll(outcome([told(1, { labels: ['Robotics'] })]));
  const [article] = await database.articles.toArray();
  await database.articles.put({ ...article!, topics: ['old-word'], category: 'Policy' });
  const poll = await storePoll(outcome([told(1, { labels: ['Robotics'] })], NOW + HOUR));
  expect(poll).toMatchObject({ added: 0, edited: 0 });
  expect(await database.articles.toArray()).toEqual([article]);
});

test('an article that was pruned does not come back as new', async () => {
  await storePoll(outcome([told(1)]));
  await database.articles.clear();
  expect(await storePoll(outcome([told(1)], NOW + HOUR))).toMatchObject({ added: 0 });
});

test('a feed that comes back empty takes nothing away', async () => {
  await storePoll(outcome([told(1)]));
  await storePoll(outcome([], NOW + HOUR));
  expect(await titles()).toEqual(['Title 1']);
});

test('an error keeps the validators and counts; the next success counts from nought', async () => {
  await storePoll(outcome([told(1)]));
  const failure = (at: number) =>
    outcome(null, at, {
      validators: null,
      poll: { ...outcome(null, at).poll, status: 500, problem: 'status' },
      next: { at: at + 2 * HOUR, reason: { kind: 'errors', inRow: 1 }, notBefore: 0 },
    });
  await storePoll(failure(NOW + HOUR));
  await storePoll(failure(NOW + 3 * HOUR));
  expect(await database.sources.get('openai')).toMatchObject({
    errorsInRow: 2,
    etag: '"1"',
    nextPollAt: NOW + 5 * HOUR,
    nextPollReason: { kind: 'errors', inRow: 1 },
  });
  await storePoll(outcome([told(1)], NOW + 5 * HOUR));
  expect(await database.sources.get('openai')).toMatchObject({ errorsInRow: 0 });
});

test('a document without validators makes us forget the old ones', async () => {
  await storePoll(outcome([told(1)]));
  await storePoll(
    outcome([told(1)], NOW + HOUR, { validators: { etag: null, lastModified: null } }),
  );
  expect(await database.sources.get('openai')).toMatchObject({ etag: null, lastModified: null });
});

test('what arrives for a source that was switched off meanwhile is not stored', async () => {
  await switchSource(source, false, NOW);
  expect(await storePoll(outcome([told(1)]))).toBeNull();
  expect(await database.articles.count()).toBe(0);
  expect(await dueIds(NOW + 9 * DAY)).not.toContain('openai');
});

test('the last fifty polls are remembered', async () => {
  for (let i = 0; i < 60; i++) await storePoll(outcome(null, NOW + i * HOUR));
  const polls = await database.polls.toArray();
  expect(polls).toHaveLength(50);
  expect(polls[0]!.at).toBe(NOW + 10 * HOUR);
});

test('the count of unread ones follows every change, and twice is once', async () => {
  await storePoll(outcome([told(1), told(2), told(3)]));
  const ids = (await loadNewest(9, NO_FILTER)).map(({ article }) => article.id);
  await markRead(ids, true);
  await markRead(ids, true);
  expect(await loadUnreadCount()).toBe(0);
  await markRead([ids[0]!, ids[0]!, 'no such article'], false);
  expect(await loadUnreadCount()).toBe(1);
});

test('a source of the catalogue keeps what the reader chose when the catalogue is read again', async () => {
  await switchSource(source, false, NOW);
  await ensureSources(NOW + DAY);
  expect(await database.sources.get('openai')).toMatchObject({ enabled: false });
});

test('an article whose guid has changed is known by its page and title', async () => {
  await storePoll(outcome([told(1, { guid: 'old' })]));
  const again = await storePoll(outcome([told(1, { guid: 'new' })], NOW + HOUR));
  expect(again).toMatchObject({ added: 0 });
  expect(await titles()).toEqual(['Title 1']);
});

test('a source that is followed again brings no flood: what it published meanwhile is like a first poll', async () => {
  await storePoll(outcome([told(1)]));
  await switchSource(source, false, NOW);
  await switchSource(source, true, NOW + 90 * DAY);
  const many = Array.from({ length: 60 }, (_, n) => told(n + 100));
  const later = NOW + 90 * DAY;
  await storePoll(outcome(many, later));
  expect(await database.announcements.count()).toBe(0);
  expect((await titles(true)).length).toBeLessThanOrEqual(11);
});

test('neither "check now" nor off and on come before the publisher allows it', async () => {
  const wish = {
    at: NOW + 2 * DAY,
    reason: { kind: 'retryAfter' },
    notBefore: NOW + 2 * DAY,
  } as const;
  await storePoll(outcome(null, NOW, { next: wish }));
  expect(await hastenSource('openai', NOW + HOUR)).toBe(false);
  await switchSource(source, false, NOW + HOUR);
  await switchSource(source, true, NOW + HOUR);
  expect(await dueIds(NOW + DAY)).not.toContain('openai');
  expect(await hastenSource('openai', NOW + 2 * DAY)).toBe(true);
});

test('"check now" makes a source due, but not within five minutes of its last poll', async () => {
  await storePoll(outcome([told(1)]));
  expect(await hastenSource('openai', NOW + 4 * MINUTE)).toBe(false);
  expect(await hastenSource('openai', NOW + 5 * MINUTE)).toBe(true);
});

test('what the reader asks for comes first, and says so', async () => {
  await storePoll(outcome([told(1)], NOW, { next: { ...outcome([]).next, at: NOW + 9 * DAY } }));
  await hastenSource('openai', NOW + HOUR);
  expect((await dueIds(NOW + HOUR))[0]).toBe('openai');
  expect(await database.sources.get('openai')).toMatchObject({ nextPollReason: { kind: 'asked' } });
});

test('a clock that is set back by years leaves no source waiting for years', async () => {
  await storePoll(outcome([told(1)], NOW + 3_650 * DAY));
  expect(await dueIds(NOW)).toContain('openai');
});

test('what an address answers that the reader has changed meanwhile is of no use any more', async () => {
  await ensureSources(NOW);
  const late = outcome([told(1)], NOW);
  await readAt(source, 'https://openai.com/new.xml', NOW);
  expect(await storePoll(late)).toBeNull();
  expect(await database.sources.get('openai')).toMatchObject({
    moved: { to: 'https://openai.com/new.xml' },
    nextPollAt: NOW,
  });
  expect(await database.articles.count()).toBe(0);
});
