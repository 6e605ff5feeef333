import { beforeEach, expect, test } from 'vitest';
import { DAY } from '../time/units.ts';
import { ArticleSearch, type Searched } from './article-search.ts';
import { readQuery } from './query.ts';

const NOW = Date.UTC(2026, 5, 1);

let search: ArticleSearch;

beforeEach(() => {
  search = new ArticleSearch();
});

test.each([
  ['a word of the title', 'injection', ['tells']],
  ['an unfinished last word', 'inject', ['tells']],
  ['an unfinished word that is no last one', 'inject agents', ['tells']],
  ['a word of the text', 'garden', ['text']],
  ['the source', 'qwen', ['source']],
  ['a topic', 'robotics', ['topic']],
  ['all words, wherever they are', 'robotics motors', ['topic']],
  ['a letter too many', 'injeection', ['tells']],
  ['a letter too few', 'injction', ['tells']],
  ['another letter', 'injektion', ['tells']],
  ['two letters changed over', 'inejction', ['tells']],
  ['plural for singular', 'gardens', ['text']],
  ['capitals and accents', 'ÍNJECTION', ['tells']],
  ['nothing', 'submarine', []],
])('finds by %s', (_, typed, ids) => {
  search.add([
    article({ id: 'tells', title: 'Prompt injection in agents' }),
    article({ id: 'text', title: 'A quiet day', excerpt: 'In the garden of forking paths.' }),
    article({ id: 'source', title: 'Hello', sourceName: 'Qwen' }),
    article({ id: 'topic', title: 'Small motors', topics: ['robotics'] }),
  ]);
  expect(found(typed)).toEqual({ ids, isLoose: false });
});

test('where no article has all words, those that have half of them are found, and said to be that', () => {
  search.add([article({ id: 'one', title: 'Evaluating agents of today' })]);
  expect(found('evaluating submarines')).toEqual({ ids: ['one'], isLoose: true });
  expect(found('submarines of tomorrow')).toEqual({ ids: [], isLoose: false });
});

test('a title counts more than a text, a short title more than a long one, the new more than the old', () => {
  search.add([
    article({ id: 'text', title: 'What we read', excerpt: 'About inference.' }),
    article({ id: 'long', title: 'Ten small things about inference that nobody told us before' }),
    article({ id: 'old', title: 'Inference', sortedAt: NOW - 400 * DAY }),
    article({ id: 'new', title: 'Inference' }),
  ]);
  expect(found('inference').ids).toEqual(['new', 'old', 'long', 'text']);
});

test('without words, the newest are found', () => {
  search.add([article({ id: 'old', sortedAt: NOW - DAY }), article({ id: 'new' })]);
  expect(found('').ids).toEqual(['new', 'old']);
});

test('what came anew is found by its new words only, what has gone not at all', () => {
  search.add([article({ id: 'one', title: 'Former' }), article({ id: 'two', title: 'Former' })]);
  search.add([article({ id: 'one', title: 'Mended' })]);
  search.remove(['two']);
  expect(found('former').ids).toEqual([]);
  expect(found('mended').ids).toEqual(['one']);
  expect([search.has('one'), search.has('two')]).toEqual([true, false]);
  expect(search.isWorn()).toBe(true);
  search.add([article({ id: 'two' })]);
  expect(search.isWorn()).toBe(false);
});

test('of a story the article that leads it is found, where it fits', () => {
  const story = { leadId: 'lead', leadSourceId: 'a' };
  search.add([
    article({ id: 'lead', title: 'Llama 5 is out' }),
    article({ id: 'other', title: 'Llama 5 released', story }),
  ]);
  expect(found('llama').ids).toEqual(['lead']);
  expect(found('released').ids).toEqual(['other']);
  expect(search.find(['llama'], ({ id }) => id !== 'lead', NOW, 9).ids).toEqual(['other']);
});

test('what was pasted is found, however long it is', () => {
  const words = Array.from({ length: 256 }, (_, i) => `word${i}`).join(' ');
  search.add([article({ id: 'one', title: words }), article({ id: 'two', title: 'word1 word2' })]);
  expect(found(words)).toEqual({ ids: ['one'], isLoose: false });
});

test('no more than asked for, the best of them', () => {
  search.add(
    Array.from({ length: 99 }, (_, i) => article({ id: String(i), sortedAt: NOW - i * DAY })),
  );
  expect(search.find(['title'], () => true, NOW, 3).ids).toEqual(['0', '1', '2']);
});

function found(typed: string) {
  return search.find(readQuery(typed).terms, () => true, NOW, 9);
}

function article(given: Partial<Searched> & { id: string }): Searched {
  const address = `https://blog.example/${given.id}`;
  return {
    sourceId: 'a',
    sourceName: 'A blog',
    url: address,
    pageUrl: address,
    title: 'A title',
    excerpt: '',
    author: null,
    category: null,
    topics: [],
    minutes: null,
    publishedAt: NOW,
    updatedAt: null,
    firstSeenAt: NOW,
    sortedAt: NOW,
    version: '1',
    ...given,
  };
}
