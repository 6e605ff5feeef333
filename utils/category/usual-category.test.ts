import { expect, test } from 'vitest';
import { usualCategory } from './usual-category.ts';

test.each([
  ['Saltmarsh Research', 'Research'],
  ['Harbor changelog', 'Release'],
  ['Saltmarsh Engineering Blog', 'Engineering'],
  ['Newsletter of the lighthouse', 'Newsletter'],
  ['The lighthouse', undefined],
  ['constructor', undefined],
])('a source called %j mostly publishes %s', (name, category) => {
  expect(usualCategory(name)).toBe(category);
});
