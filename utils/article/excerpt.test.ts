import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('a short text stays whole', () => {
  expect(excerpt('Short and whole.', 280)).toBe('Short and whole.');
});

test('a long one is cut between words, without the comma before the cut', () => {
  const cut = excerpt(`${'word '.repeat(54)}comma, and more than fits on the card`, 280);
  expect(cut).toMatch(/ comma…$/);
  expect(cut.length).toBeLessThanOrEqual(281);
});

test('a script without spaces is cut between characters', () => {
  expect(excerpt('模'.repeat(400), 280)).toBe(`${'模'.repeat(280)}…`);
  expect(excerpt(`x${'𝒜'.repeat(400)}`, 280).isWellFormed()).toBe(true);
});
