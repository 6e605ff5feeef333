import { expect, test } from 'vitest';
import { foldersOf, isInFolder } from './folders.ts';

test('folders are named with those around them, each once', () => {
  const records = [{ folders: ['AI/Labs', 'Read'] }, { folders: ['AI/Labs/US'] }, { folders: [] }];
  expect(foldersOf(records)).toEqual(['AI', 'AI/Labs', 'AI/Labs/US', 'Read']);
});

test.each([
  ['AI', true],
  ['AI/Labs', true],
  ['AI/Lab', false],
  ['AI/Labs/US', false],
  ['', true],
])('what is in AI/Labs is in %j: %s', (folder, isIn) => {
  expect(isInFolder(['AI/Labs'], folder)).toBe(isIn);
});
