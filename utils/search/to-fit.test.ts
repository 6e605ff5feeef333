import { expect, test } from 'vitest';
import { type ArticleFilter, NO_FILTER } from '../article/article-filter.ts';
import type { Category } from '../category/category.ts';
import type { Source } from '../source/source.ts';
import { readQuery } from './query.ts';
import { toFit } from './to-fit.ts';

const SOURCES: Source[] = [source('openai', 'OpenAI'), source('import-ai', 'Import AI')];
const CATEGORY_NAMES = new Map<Category, string>([['Research', 'Forschung']]);
const ARTICLE = {
  id: 'x',
  sourceId: 'import-ai',
  topics: ['agents', 'safety'],
  category: 'Research' as const,
  sortedAt: 0,
  leadId: null,
  titleWords: 3,
};

test.each<[string, boolean, Partial<ArticleFilter>?]>([
  ['anything', true],
  ['source:import', true],
  ['source:"import ai"', true],
  ['source:openai', false],
  ['source:nobody', false],
  ['source:ai source:import', true],
  ['topic:agents', true],
  ['topic:ag #safety', true],
  ['#inference', false],
  ['category:research', true],
  ['category:forsch', true],
  ['category:news', false],
  ['', true, { topic: 'agents' }],
  ['', false, { sourceId: 'openai' }],
])('"%s" lets it through: %s, within %j', (typed, isLet, filter = {}) => {
  const around = { sources: SOURCES, categoryNames: CATEGORY_NAMES, unread: null };
  expect(toFit(readQuery(typed), { ...NO_FILTER, ...filter }, around)(ARTICLE)).toBe(isLet);
});

test('of a source that is not followed nothing fits', () => {
  const around = { sources: SOURCES.slice(0, 1), categoryNames: CATEGORY_NAMES, unread: null };
  expect(toFit(readQuery('x'), NO_FILTER, around)(ARTICLE)).toBe(false);
});

test('where unread ones are asked for, only those fit', () => {
  const fits = (unread: ReadonlySet<string>) =>
    toFit(readQuery('is:unread'), NO_FILTER, {
      sources: SOURCES,
      categoryNames: CATEGORY_NAMES,
      unread,
    })(ARTICLE);
  expect([fits(new Set(['x'])), fits(new Set(['y']))]).toEqual([true, false]);
});

function source(id: string, name: string): Source {
  const home = `https://${id}.example/`;
  return { id, name, home, reads: { kind: 'feed', url: `${home}feed` }, hosts: [`${id}.example`] };
}
