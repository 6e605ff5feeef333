import { expect, test } from 'vitest';
import { f1, macroF1, mean, ndcg, precision, rouge1 } from './metrics.ts';

test('precision is the share of six that is relevant, however few are shown', () => {
  expect(precision(['a', 'b', 'c'], { a: 1, c: 2 })).toBeCloseTo(2 / 6);
  expect(precision(['x', 'x', 'x', 'x', 'x', 'x', 'a'], { a: 1 })).toBe(0);
});

test('nDCG is 1 where the best come first, less where they come later, 0 where there are none', () => {
  expect(ndcg(['a', 'b'], { a: 3, b: 1 })).toBe(1);
  expect(ndcg(['b', 'a'], { a: 3, b: 1 })).toBeCloseTo(
    (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)),
  );
  expect(ndcg(['x'], { a: 3 })).toBe(0);
  expect(ndcg(['x'], {})).toBe(0);
});

const labels = (rows: Record<string, string[]>) => new Map(Object.entries(rows));

test('macro-F1 is the mean over the labels, and judges nothing that has no labels', () => {
  const truth = labels({ 1: ['a'], 2: ['a', 'b'], 3: ['b'], 4: ['b'] });
  const said = labels({ 1: ['a'], 2: ['b'], 3: ['a', 'b'], 9: ['a'] });
  // a: one of two found, one of two right. b: two of three found, all right.
  expect(macroF1(truth, said, ['a', 'b'])).toBeCloseTo((0.5 + 0.8) / 2);
  expect(macroF1(truth, said)).toBe(0);
});

test('a label that five documents have counts', () => {
  const rows = labels({ 1: ['a'], 2: ['a'], 3: ['a'], 4: ['a'], 5: ['a', 'b'] });
  expect(macroF1(rows, rows)).toBe(1);
});

test('nothing given and nothing wanted is no success', () => {
  expect(f1(0, 0, 0)).toBe(0);
  expect(f1(2, 4, 2)).toBeCloseTo(2 / 3);
  expect(mean([])).toBe(0);
});

test('ROUGE-1 counts each word as often as both have it', () => {
  expect(rouge1('The boat, the boat.', 'the boat sails')).toBeCloseTo((2 * 2) / (4 + 3));
  expect(rouge1('', 'the boat')).toBe(0);
});
