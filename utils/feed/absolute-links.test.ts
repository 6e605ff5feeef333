import { expect, test } from 'vitest';
import { absoluteLinks } from './absolute-links.ts';

const BASE = 'https://a.example/notes/1';

test.each([
  ['a link', '<a href="2">x</a>', '<a href="https://a.example/notes/2">x</a>'],
  ['a picture without quotes', '<img alt=x src=/p.png>', '<img alt=x src=https://a.example/p.png>'],
  [
    'a place on the page',
    "<a href = '#top'>x</a>",
    "<a href = 'https://a.example/notes/1#top'>x</a>",
  ],
  [
    'references in it',
    '<a href="?a=1&amp;b=2">x</a>',
    '<a href="https://a.example/notes/1?a=1&amp;b=2">x</a>',
  ],
  ['quotes in it', `<a href="?'">x</a>`, '<a href="https://a.example/notes/1?%27">x</a>'],
  ['no scheme', '<img src="//b.example/p.png">', '<img src="https://b.example/p.png">'],
  [
    'words that look like it',
    'say href="2" or <b title="src=2">x</b>',
    'say href="2" or <b title="src=2">x</b>',
  ],
])('%s', (_, html, expected) => {
  expect(absoluteLinks(html, BASE)).toBe(expected);
});

test.each([
  '<a href="https://b.example/">x</a>',
  '<a href="mailto:a@b.example">x</a>',
  '<a href="">x</a>',
])('%s stays as it is', (html) => {
  expect(absoluteLinks(html, BASE)).toBe(html);
});

test('without a base all stays', () => {
  expect(absoluteLinks('<a href="2">x</a>', '')).toBe('<a href="2">x</a>');
});
