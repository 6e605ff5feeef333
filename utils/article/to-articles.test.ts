import { expect, test } from 'vitest';
import type { FeedArticle } from '../feed/feed.ts';
import { findSource } from '../source/find-source.ts';
import { DAY, SECOND } from '../time/units.ts';
import { toArticles } from './to-articles.ts';

const NOW = Date.UTC(2026, 10, 23);
const source = findSource('import-ai')!;

const told: FeedArticle = {
  guid: '1',
  url: 'https://importai.substack.com/p/one?utm_source=rss',
  title: 'One',
  author: 'Jack Clark',
  publishedAt: NOW - 10 * DAY,
  updatedAt: null,
  html: `<p>${'word '.repeat(690)}</p>`,
  summaryHtml: '<p>What it is about</p>',
  labels: ['Machine Learning', 'Tutorial', 'Machine  learning'],
  imageUrl: null,
  commentsUrl: null,
  enclosures: [],
};

function card(change: Partial<FeedArticle> = {}) {
  const feed = { articles: [{ ...told, ...change }] };
  return toArticles(feed, source, source.reads.url, NOW)[0]?.article;
}

test('a card has all that the meta line says', () => {
  expect(card()).toMatchObject({
    sourceId: 'import-ai',
    category: 'Tutorial',
    sortedAt: NOW - 10 * DAY,
    author: 'Jack Clark',
    minutes: 3,
    title: 'One',
    excerpt: 'What it is about',
    topics: ['machine-learning'],
    url: 'https://importai.substack.com/p/one?utm_source=rss',
    pageUrl: 'https://importai.substack.com/p/one',
  });
});

test.each([
  ['in the past', NOW - DAY, NOW - DAY],
  ['in the future', NOW + 400 * DAY, NOW - SECOND],
  ['absent', null, NOW - SECOND],
])(
  'a date %s sorts no later than now, with room for those of the same document',
  (_, publishedAt, sortedAt) => {
    expect(card({ publishedAt })!.sortedAt).toBe(sortedAt);
  },
);

test('an article without a title is called by its first words, or its address', () => {
  expect(card({ title: '', html: '<p>First words</p>' })!.title).toBe('First words');
  expect(card({ title: '', html: '' })!.title).toBe(told.url);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '', null])(
  'an article at %j is left out',
  (url) => {
    expect(card({ url })).toBeUndefined();
  },
);

test('a relative address is read against the feed', () => {
  expect(card({ url: '/p/two' })!.url).toBe('https://importai.substack.com/p/two');
});

test('the version changes with the text and with nothing that we made', () => {
  expect(card()!.version).toBe(card()!.version);
  expect(card({ html: '<p>Edited</p>' })!.version).not.toBe(card()!.version);
});

test('titles and names of any length are cut to what a card can show', () => {
  const { title, author } = card({ title: 'x'.repeat(9_000_000), author: 'y'.repeat(1_000_000) })!;
  expect(title.length).toBeLessThanOrEqual(301);
  expect(author!.length).toBeLessThanOrEqual(121);
});
