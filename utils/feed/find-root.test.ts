import { expect, test } from 'vitest';
import { FeedError } from './feed-error.ts';
import { findRoot } from './find-root.ts';

test.each([
  ['a declaration', '<?xml version="1.0"?>\n'],
  ['white space and words', '\n served by us '],
  ['comments', '<!-- <rss> --><!-- > -->'],
  ['a style sheet', '<?xml-stylesheet href="a?>b"?>'],
  ['a DOCTYPE', '<!DOCTYPE rss PUBLIC "a > b" "c [ d">'],
  ['entities that are letters', '<!DOCTYPE rss [<!ENTITY nbsp "&#160;"> <!-- ]> -->]>'],
  ['what begins nothing', '< <3 '],
])('%s before the root is skipped', (_, before) => {
  expect(findRoot(`${before}<rss/>`)).toBe(before.length);
});

test.each([
  ['entities made of entities', '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r/>'],
  ['entities of elsewhere', '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r/>'],
  ['parameter entities', '<!DOCTYPE r [<!ENTITY % a "b"> %a;]><r/>'],
  ['an entity of great length', `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(100_000)}">]><r/>`],
  ['a DOCTYPE without end', '<!DOCTYPE r [<!ENTITY a "b">'],
  ['a comment without end', '<!-- <rss>'],
  ['no element', 'Hello'],
])('%s: refused', (_, document) => {
  expect(() => findRoot(document)).toThrow(FeedError);
});
