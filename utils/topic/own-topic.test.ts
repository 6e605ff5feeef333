import { describe, expect, test } from 'vitest';
import { checkOwnTopic, readOwnTopic } from './own-topic.ts';

test('words stand one a line or between commas, each once', () => {
  expect(readOwnTopic(' Small Boats! ', 'dinghy, small   boat\nDinghy\n\n帆船、 C++ ;')).toEqual({
    name: 'small-boats',
    words: ['Dinghy', 'small boat', '帆船', 'C++'],
  });
});

describe('what is no topic says why', () => {
  test.each([
    ['', 'boat', 'topicNameless'],
    ['#!?', 'boat', 'topicNameless'],
    ['a'.repeat(41), 'boat', 'topicNameLong'],
    ['boats', ' , \n', 'topicWordless'],
    ['boats', Array.from({ length: 51 }, (_, i) => `boat ${i}`).join(','), 'topicManyWords'],
    ['boats', 'b'.repeat(61), 'topicWordLong'],
    ['boats', 'boat, b', 'topicWordShort'],
    ['boats', '++', 'topicWordShort'],
  ])('%j with %j: %s', (name, words, problem) => {
    expect(readOwnTopic(name, words)).toBe(problem);
  });
});

test('a name from elsewhere is taken only in the form that is shown', () => {
  expect(checkOwnTopic({ name: 'Small Boats', words: ['boat'] })).toBe('topicNameless');
  expect(checkOwnTopic({ name: 'small-boats', words: ['boat'] })).toMatchObject({
    words: ['boat'],
  });
});
