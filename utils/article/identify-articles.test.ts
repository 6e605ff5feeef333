import { expect, test } from 'vitest';
import type { FeedArticle } from '../feed/feed.ts';
import { identifyArticles } from './identify-articles.ts';

const article = (told: Partial<FeedArticle>): FeedArticle => ({
  guid: null,
  url: null,
  title: 'A title',
  author: null,
  publishedAt: null,
  updatedAt: null,
  html: 'A text',
  summaryHtml: null,
  labels: [],
  imageUrl: null,
  commentsUrl: null,
  enclosures: [],
  ...told,
});

const idsOf = (...told: Partial<FeedArticle>[]) =>
  identifyArticles('a-source', told.map(article)).map(({ id }) => id);

test.each([
  [
    'the guid stays though all else changes',
    { guid: '1', url: 'https://a.example/1' },
    { guid: '1', title: 'B' },
  ],
  [
    'without guid, the address does',
    { url: 'https://a.example/1/?utm_source=rss' },
    { url: 'https://a.example/1' },
  ],
  ['without both, the text does', { publishedAt: 1 }, { publishedAt: 2 }],
])('%s', (_, before, after) => {
  expect(idsOf(before)).toEqual(idsOf(after));
});

test.each([
  ['guids in another case', { guid: 'a' }, { guid: 'A' }],
  ['guids with and without slash', { guid: 'http://x/1' }, { guid: 'http://x/1/' }],
  ['names of object members', { guid: '__proto__' }, { guid: 'constructor' }],
  ['composed and decomposed letters', { guid: 'é' }, { guid: 'e\u0301' }],
  [
    'a guid and an address that read alike',
    { guid: 'https://a.example/1' },
    { url: 'https://a.example/1' },
  ],
  [
    'title and text that run into one another',
    { title: 'ab', html: 'c' },
    { title: 'a', html: 'bc' },
  ],
])('%s are different articles', (_, one, other) => {
  expect(idsOf(one)).not.toEqual(idsOf(other));
});

test('an article that comes twice is kept once', () => {
  const twice = { guid: '1', url: 'https://a.example/1' };
  expect(idsOf(twice, twice)).toHaveLength(1);
});

test('one guid on articles of different addresses tells none of them', () => {
  const ids = idsOf(
    { guid: '1', url: 'https://a.example/1' },
    { guid: '1', url: 'https://a.example/2' },
  );
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['one address', {}],
  ['one address and guid', { guid: 'https://a.example/changelog' }],
])('articles of %s are told by their titles, in any order', (_, same) => {
  const versions = ['v1', 'v2', 'v3'].map((title) => ({
    ...same,
    title,
    url: `https://a.example/changelog#${title}`,
  }));
  expect(new Set(idsOf(...versions)).size).toBe(3);
  expect(idsOf(...versions.toReversed()).toReversed()).toEqual(idsOf(...versions));
});

test('two sources never share an id', () => {
  const [one] = identifyArticles('one', [article({ guid: '1' })]);
  const [two] = identifyArticles('two', [article({ guid: '1' })]);
  expect(one!.id).not.toBe(two!.id);
});

test('a guid of 100 kB makes an id as short as any', () => {
  expect(idsOf({ guid: 'x'.repeat(100_000) })[0]).toMatch(/^[0-9a-f]{32}$/);
});

test('one guid with two forms of the same address still tells it', () => {
  const before = idsOf({ guid: '1', url: 'https://a.example/1' });
  const after = idsOf(
    { guid: '1', url: 'https://a.example/1' },
    { guid: '1', url: 'https://a.example/1/?utm_source=rss' },
  );
  expect(after).toEqual(before);
});
