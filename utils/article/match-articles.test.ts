import { expect, test } from 'vitest';
import { isStranger, matchArticles, type Memory, reusedId, type Trace } from './match-articles.ts';

const trace = (id: string, change: Partial<Trace> = {}): Trace => ({
  id,
  pageUrl: 'https://a.example/1',
  title: 'One',
  publishedAt: 1,
  ...change,
});

/** As if these were stored, each under the id by which it was told. */
function memory(...stored: Trace[]): Memory {
  const rows = new Map(stored.map((row) => [row.id, row]));
  return { ids: new Map([...rows.keys()].map((id) => [id, id])), rows };
}

const elsewhere = { pageUrl: 'https://a.example/2' };

test.each<[string, Trace, Trace, 'old' | 'new']>([
  ['all is the same but the id', trace('old'), trace('new'), 'old'],
  ['another date', trace('old'), trace('new', { publishedAt: 2 }), 'old'],
  ['another title', trace('old'), trace('new', { title: 'Two' }), 'old'],
  ['another page', trace('old'), trace('new', elsewhere), 'old'],
  [
    'no dates, another host by `www.` only',
    trace('old', { publishedAt: null }),
    trace('new', { publishedAt: null, pageUrl: 'https://www.a.example/1' }),
    'old',
  ],
  ['another page and title', trace('old'), trace('new', { ...elsewhere, title: 'Two' }), 'new'],
  ['another title and date', trace('old'), trace('new', { title: 'Two', publishedAt: 2 }), 'new'],
  ['another page and date', trace('old'), trace('new', { ...elsewhere, publishedAt: 2 }), 'new'],
  [
    'no dates, another title',
    trace('old', { publishedAt: null }),
    trace('new', { publishedAt: null, title: 'Two' }),
    'new',
  ],
  [
    'no dates, another page',
    trace('old', { publishedAt: null }),
    trace('new', { publishedAt: null, ...elsewhere }),
    'new',
  ],
])('told by another id, %s: it is the %3$s one', (_, stored, told, id) => {
  expect(matchArticles([told], memory(stored))).toEqual([id]);
});

test.each<[string, Partial<Trace>, string]>([
  ['an edit where link, title and date are not all other', { title: 'Two', publishedAt: 2 }, '1'],
  ['an edit where a date is missing', { ...elsewhere, title: 'Two', publishedAt: null }, '1'],
])('the same id is %s', (_, change, id) => {
  expect(matchArticles([trace('1', change)], memory(trace('1')))).toEqual([id]);
});

test('the same id with another link, title and date is a new article, and the same one the next time', () => {
  const told = trace('1', { ...elsewhere, title: 'Two', publishedAt: 2 });
  expect(matchArticles([told], memory(trace('1')))).toEqual([reusedId(told)]);
  const stored = memory(trace('1'), { ...told, id: reusedId(told) });
  expect(matchArticles([told], stored)).toEqual([reusedId(told)]);
  const edited = { ...told, title: 'Two, edited', publishedAt: 3 };
  expect(matchArticles([edited], stored)).toEqual([reusedId(told)]);
});

test('a guid that now tells what another row tells is that row', () => {
  const other = trace('2', { ...elsewhere, title: 'Two' });
  const told = { ...other, id: '1' };
  expect(matchArticles([told], memory(trace('1'), other))).toEqual(['2']);
});

test('no stored article is taken by two, and who has its id has it first', () => {
  const told = [trace('new'), trace('old'), trace('newer')];
  expect(matchArticles(told, memory(trace('old')))).toEqual(['new', 'old', 'newer']);
});

test('on a page of many articles only title and date together tell which', () => {
  const stored = memory(trace('v1', { title: 'v1' }), trace('v2', { title: 'v2' }));
  const told = [
    trace('v3', { title: 'v3' }),
    trace('new v2', { title: 'v2' }),
    trace('v1', { title: 'v1' }),
    trace('again v1', { title: 'v1', publishedAt: 5 }),
  ];
  expect(matchArticles(told, stored)).toEqual(['v3', 'v2', 'v1', 'again v1']);
});

test('two ids that lead to one article tell it once', () => {
  const known = memory(trace('old'));
  const ids = new Map([...known.ids, ['alias', 'old']]);
  expect(matchArticles([trace('alias'), trace('old')], { ...known, ids })).toEqual(['old', null]);
});

test('an article that was pruned is known by its id alone', () => {
  const pruned: Memory = { ids: new Map([['1', '1']]), rows: new Map() };
  expect(isStranger(trace('1'), pruned)).toBe(false);
  expect(matchArticles([trace('1')], pruned)).toEqual(['1']);
});
