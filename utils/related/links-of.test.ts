import { expect, test } from 'vitest';
import { linksOf } from './links-of.ts';

const OWN = 'https://blog.example/posts/one';

test.each<[string, string, string[]]>([
  ['a link', '<a href="https://other.example/two/">two</a>', ['https://other.example/two']],
  [
    'one in single quotes',
    "<a class='x' href='http://other.example/two'>",
    ['https://other.example/two'],
  ],
  ['a relative one', '<a href="../two?utm_source=feed">', ['https://blog.example/two']],
  [
    'one twice',
    '<a href="https://a.example/"><a href="https://a.example/#end">',
    ['https://a.example/'],
  ],
  ['an ampersand', '<a href="https://a.example/?a=1&amp;b=2">', ['https://a.example/?a=1&b=2']],
  ['itself', `<a href="${OWN}#notes">`, []],
  ['no web address', '<a href="javascript:alert(1)"> <a href="mailto:a@b.example">', []],
])('%s', (_, html, links) => {
  expect(linksOf(html, OWN)).toEqual(links);
});

test('of a flood of links only some are looked at', () => {
  const html = Array.from({ length: 5_000 }, (_, i) => `<a href="/${String(i)}">`).join('');
  expect(linksOf(html, OWN)).toHaveLength(40);
});
