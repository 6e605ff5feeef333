import { describe, expect, test } from 'vitest';
import { isCovered, patternsToLook, patternsToRead, sortLent } from './host-patterns.ts';

const a = 'https://a.example/*';
const unencrypted = 'http://a.example/*';
const b = 'https://b.example/*';

test.each([
  ['https://a.example:8443/feed?x', [a]],
  ['http://a.example/feed', [unencrypted, a]],
])('to read %s these are asked for: %j', (address, patterns) => {
  expect(patternsToRead(address)).toEqual(patterns);
});

test.each([
  ['https://a.example/blog', 'a.example www.a.example'],
  ['https://www.a.example/', 'a.example www.a.example'],
  ['https://blog.a.example/', 'blog.a.example'],
  ['https://a.co.uk/', 'a.co.uk www.a.co.uk'],
  ['https://93.184.216.34/', '93.184.216.34'],
])('to look at %s these hosts are asked for: %s', (address, hosts) => {
  expect(patternsToLook(address)).toEqual(hosts.split(' ').map((host) => `https://${host}/*`));
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

test.each([
  [a, [a], true],
  [a, [b, unencrypted], false],
  [a, ['https://*/*'], true],
  [unencrypted, ['https://*/*'], false],
  [a, ['*://*/*'], true],
  [a, ['*://*.a.example/*'], true],
  ['https://ba.example/*', ['*://*.a.example/*'], false],
  [a, ['<all_urls>'], true],
  [a, [], false],
])('%s is covered by %j: %s', (pattern, granted, isSo) => {
  expect(isCovered(pattern, granted)).toBe(isSo);
});
