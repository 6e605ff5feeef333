import { expect, test } from 'vitest';
import { ownTopicsOf, withOwnTopics } from './own-topics-of.ts';

const boats = (words: string[], text: string) =>
  ownTopicsOf([{ name: 'boats', words }], text).includes('boats');

test.each([
  ['a word', 'boat', 'A boat at sea', true],
  ['in capitals', 'boat', 'BOAT', true],
  ['in the plural', 'boats', 'One boat', true],
  ['not within another', 'boat', 'A boathouse', false],
  ['a phrase', 'small boat', 'Of small boats and the sea', true],
  ['a phrase with a hyphen', 'small boat', 'A small-boat race', true],
  ['a phrase whose words stand apart', 'small boat', 'A small and fast boat', false],
  ['Chinese, within a sentence', '帆船', '他们在帆船上', true],
  ['signs', 'C++', 'Written in C++, of course', true],
  ['signs, not the letter', 'C++', 'Vitamin C is fine', false],
  ['a name with a sign', '@boats', 'Says @boats today', true],
  ['deep in a long text', 'boat', `${'aside '.repeat(600)} boat`, false],
])('%s', (_, word, text, fits) => {
  expect(boats(['nothing else', word], text)).toBe(fits);
});

test("the reader's own come first, and five is all", () => {
  expect(withOwnTopics(['a', 'b', 'c', 'd', 'e'], ['own', 'b'])).toEqual({
    topics: ['own', 'b', 'a', 'c', 'd'],
    tagged: { own: ['own', 'b'], found: ['a', 'b', 'c', 'd', 'e'] },
  });
  expect(withOwnTopics(['a'], [])).toEqual({ topics: ['a'] });
});
