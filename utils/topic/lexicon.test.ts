import { expect, test } from 'vitest';
import { termsOf } from '../terms/terms-of.ts';
import { wordsOf } from '../terms/words-of.ts';
import { findTerms } from './find-terms.ts';
import { lexicon } from './lexicon.ts';

const topics = Object.keys(lexicon);
const rows = Object.entries(lexicon);

test('topics are sorted, each once, in kebab case', () => {
  expect(topics).toEqual(topics.toSorted());
  for (const topic of topics) expect(topic).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(rows)('every term of %s is in lower case, there once, and found', (topic, row) => {
  const terms = [...termsOf(row.names), ...termsOf(row.hints ?? ''), ...termsOf(row.titles ?? '')];
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  expect(`${row.names}${row.hints ?? ''}${row.titles ?? ''}`).toMatch(/^[a-z0-9 ,\n]*$/);
  expect(terms.filter((term) => !findTerms(wordsOf(term), 'title').has(topic))).toEqual([]);
});
