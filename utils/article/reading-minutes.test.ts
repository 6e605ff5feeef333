import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

test.each([
  ['no text', '', null],
  ['a teaser', 'word '.repeat(100), null],
  ['a short note', 'word '.repeat(120), 1],
  ['600 words', 'word '.repeat(600), 3],
  ['600 words with hyphens, apostrophes and points', "state-of-the-art don't 3.5 ".repeat(200), 3],
  ['600 words between dashes', 'word — '.repeat(600), 3],
  ['1,500 Chinese characters', '模型'.repeat(750), 3],
  ['both', 'word '.repeat(200) + '模'.repeat(500), 2],
  ['1,500 Japanese characters', 'データ、'.repeat(500), 3],
  ['1,500 Korean characters', '모델은 '.repeat(500), 3],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
