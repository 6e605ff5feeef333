import { expect, test } from 'vitest';
import { ArticleIndex } from './article-index.ts';
import { termsOf } from './article-terms.ts';
import { entryOf } from './entry.ts';
import { findRelated } from './rank-related.ts';
import { MOST_RELATED, type RelatedItem } from './related-list.ts';
import { updateLists } from './update-lists.ts';

const index = new ArticleIndex();
const there = told('aaaa', 'A history of prompt injection');
const fresh = told('bbbb', 'Measuring prompt injection');
for (const { entry, terms } of [there, fresh]) index.add(entry, terms);
index.settle();

/** A list that is full of better ones: the first so many of them are in the index. */
function full(alive: number): RelatedItem[] {
  return Array.from({ length: MOST_RELATED }, (_, i) => {
    const { entry, terms } = told(`c${i.toString(16)}c`, `Title ${i} of something else`);
    if (i < alive) index.add(entry, terms);
    return { key: entry.key, rank: 255, reason: { kind: 'cites' } };
  });
}

test.each([
  ['where all better ones are there', MOST_RELATED, false],
  ['where one of them is gone', MOST_RELATED - 1, true],
  ['where all are gone', 0, true],
])('a newcomer has a place in a full list: %s', (_, alive, isIn) => {
  const list = full(alive);
  const finding = { ...fresh, found: findRelated(index, fresh.entry, fresh.terms) };
  const before = new Map([[there.entry.key, list]]);
  const after = updateLists(index, [{ ...finding, cited: new Set() }], before);
  const expected = [...list.slice(0, alive).map(({ key }) => key), fresh.entry.key];
  const keys = after.get(there.entry.key)?.map(({ key }) => key);
  expect(keys).toEqual(isIn ? expected : undefined);
  for (const { key } of list) index.remove(key);
});

function told(id: string, title: string) {
  const entry = entryOf({ id: id.padEnd(32, '0'), sourceId: id, title, at: 0 });
  const url = `https://blog.example/${id}`;
  return { entry, terms: termsOf({ title, text: title, url, topics: [] }) };
}
