import { expect, test } from 'vitest';
import { subjectOf } from './subject-of.ts';

test.each([
  ['Open Data', 'open-data'],
  ['  C++ ', 'c++'],
  ['cs.MA', 'cs.ma'],
  ['Health & Games', 'health-and-games'],
  ['人工智能', '人工智能'],
])('%j is the subject %j', (label, subject) => {
  expect(subjectOf(label)).toBe(subject);
});

test.each([
  ['says a category', 'Company News'],
  ['is on everything', 'Artificial Intelligence'],
  ['only files', 'Uncategorized'],
  ['has no words', '!!!'],
  ['is empty', ''],
  ['is a sentence', 'x'.repeat(41)],
])('a label that %s names none', (_, label) => {
  expect(subjectOf(label)).toBeNull();
});
