import { expect, test } from 'vitest';
import { best } from './best.ts';

test.each([
  ['the highest first', [1, 3, 2], 3, [1, 2, 0]],
  ['no more than the limit', [1, 5, 2, 4], 2, [1, 3]],
  ['of equals the lower number first', [2, 2, 2], 2, [0, 1]],
  ['without what scores minus infinity', [-Infinity, 0, -Infinity], 3, [1]],
  ['nothing of nothing', [], 3, []],
])('%s', (_, scores, limit, numbers) => {
  expect(best(scores.length, limit, (number) => scores[number]!)).toEqual(numbers);
});
