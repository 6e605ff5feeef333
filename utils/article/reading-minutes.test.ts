import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

test.each([
  ['no text', '', null],
  ['a teaser', 'word '.repeat(100), null],
  ['a short note', 'word '.repeat(120), 1],
  ['690 words', 'word '.repeat(690), 3],
  ['1,500 Chinese characters', '模型'.repeat(750), 3],
  ['both', 'word '.repeat(230) + '模'.repeat(500), 2],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
