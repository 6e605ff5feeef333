import { expect, test } from 'vitest';
import { splitLinks } from './split-links.ts';

const marked = (text: string) =>
  splitLinks(text)
    .map((piece) => (piece.url === null ? piece.text : `[${piece.text}]`))
    .join('');

test.each([
  ['no links here', 'no links here'],
  ['see https://a.example/x.', 'see [https://a.example/x].'],
  ['(https://a.example/x)', '([https://a.example/x])'],
  ['https://a.example/x_(y)', '[https://a.example/x_(y)]'],
  [
    'https://a.example/?q=1&r=2#z, and http://b.example!',
    '[https://a.example/?q=1&r=2#z], and [http://b.example]!',
  ],
  ['javascript:alert(1) data:text/html,x', 'javascript:alert(1) data:text/html,x'],
  ['https://me:secret@a.example/', 'https://me:secret@a.example/'],
  ['<a href="https://a.example/">x</a>', '<a href="[https://a.example/]">x</a>'],
  ['https://', 'https://'],
  ['', ''],
])('%j', (text, expected) => {
  expect(marked(text)).toBe(expected);
});
