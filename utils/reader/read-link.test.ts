import { expect, test } from 'vitest';
import { readLink } from './read-link.ts';

const ARTICLE = 'https://blog.example/2026/an-article?utm_source=rss';

test.each([
  ['https://example.org/a?utm_source=x&b=1#c', 'https://example.org/a?b=1#c'],
  ['../other?fbclid=1', 'https://blog.example/other'],
  ['#notes', 'https://blog.example/2026/an-article#notes'],
  ['//example.org/a', 'https://example.org/a'],
])('%s leads to %s', (href, address) => {
  expect(readLink(href, ARTICLE)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'mailto:someone@example.org',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
  'https://someone:secret@example.org/',
  `https://example.org/${'a'.repeat(5_000)}`,
])('%.60s leads nowhere', (href) => {
  expect(readLink(href, ARTICLE)).toBeNull();
});
