import { expect, test } from 'vitest';
import { topicsOfLabels } from './topics-of-labels.ts';

test.each([
  [
    ['Machine Learning', 'AI'],
    ['machine-learning', 'ai'],
  ],
  [
    ['cs.AI', 'C++'],
    ['cs.ai', 'c++'],
  ],
  [['Safety & Alignment'], ['safety-and-alignment']],
  [['人工智能'], ['人工智能']],
  [['AI', 'ai', ' AI '], ['ai']],
  [['!!!', ''], []],
  [['x'.repeat(41)], []],
  [
    ['a', 'b', 'c', 'd', 'e', 'f'],
    ['a', 'b', 'c', 'd', 'e'],
  ],
])('%j → %j', (labels, topics) => {
  expect(topicsOfLabels(labels)).toEqual(topics);
});

test('a label as long as a book is none, and found so at once', { timeout: 5_000 }, () => {
  expect(topicsOfLabels([`a${'.'.repeat(5_000_000)}a`, 'ai'])).toEqual(['ai']);
});
