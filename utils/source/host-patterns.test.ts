import { describe, expect, test } from 'vitest';
import { patternsToRead, sortLent } from './host-patterns.ts';

const a = 'https://a.example/*';
const unencrypted = 'http://a.example/*';
const b = 'https://b.example/*';

test.each([
  ['https://a.example:8443/feed?x', [a]],
  ['http://a.example/feed', [unencrypted, a]],
])('to read %s these are asked for: %j', (address, patterns) => {
  expect(patternsToRead(address)).toEqual(patterns);
});

describe('of what was lent', () => {
  test.each([
    ['nothing stays where nothing was', [], [a], [], []],
    ['what the next look needs stays', [a], [a], [a], []],
    ['what it does not need is given back', [a], [b], [], [a]],
    ['each scheme of a host is its own', [unencrypted, a], [a], [a], [unencrypted]],
    ['all is given back where nothing is needed', [a, b], [], [], [a, b]],
  ])('%s', (_, lent, needed, kept, back) => {
    expect(sortLent(lent, needed)).toEqual({ kept, back });
  });
});
