import { expect, test } from 'vitest';
import { webUrl } from './web-url.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['  https://example.org/a\n', 'https://example.org/a'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
])('%j is kept', (given, kept) => {
  expect(webUrl(given)).toBe(kept);
});

test.each([
  ['../b?x=1', 'https://example.org/blog/b?x=1'],
  ['//cdn.example/c', 'https://cdn.example/c'],
])('%j is read against the page it stands on', (given, kept) => {
  expect(webUrl(given, 'https://example.org/blog/a/')).toBe(kept);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
  'view-source:https://example.org',
  'feed:https://example.org/a.xml',
  'ws://example.org',
  'mailto:someone@example.org',
  'https://someone:secret@example.org/',
  'https://example.org:0/',
  'https://example.org:99999/',
  'not an address',
  '',
  '   ',
  `https://example.org/${'a'.repeat(70_000)}`,
])('%.60j is refused', (given) => {
  expect(webUrl(given)).toBeNull();
});

test('a script address stays refused when a base is there to read it against', () => {
  expect(webUrl('javascript:alert(1)', 'https://example.org/')).toBeNull();
});
