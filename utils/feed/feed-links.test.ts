import { expect, test } from 'vitest';
import { feedLinks } from './feed-links.ts';

const PAGE = 'https://a.example/blog/';
const link = (rest: string) => `<link rel="alternate" type="application/rss+xml" ${rest}>`;

test.each([
  ['a feed beside the page', link('href="feed.xml"'), ['https://a.example/blog/feed.xml']],
  ['one from the root', link("href='/feed.xml' title=A"), ['https://a.example/feed.xml']],
  ['one on another host', link('href="//b.example/f"'), ['https://b.example/f']],
  ['one beside a base', `<base href="/x/">${link('href="f"')}`, ['https://a.example/x/f']],
  [
    'Atom, in any case, with a charset, among other relations',
    '<LINK REL="home Alternate" TYPE="Application/Atom+XML; charset=utf-8" HREF="/a">',
    ['https://a.example/a'],
  ],
  [
    'each once',
    link('href="/a"') + link('href="/b"') + link('href="/a"'),
    ['https://a.example/a', 'https://a.example/b'],
  ],
  [
    'no style, no translation',
    '<link rel=stylesheet href="/a"><link rel=alternate hreflang=de href="/de">',
    [],
  ],
  ['none that could run', link('href="javascript:alert(1)"') + link('href=""') + link(''), []],
  [
    'none in a comment or a script',
    `<!-- ${link('href="/a"')} --><script>'${link('href="/a"')}'</script>`,
    [],
  ],
  ['none in the text', `<body><p>${link('href="/a"')}`, []],
])('a page names %s', (_, head, addresses) => {
  expect(
    feedLinks(`<!doctype html><html><head>${head}`, PAGE).map(({ address }) => address),
  ).toEqual(addresses);
});

test('the title of a feed is plain text', () => {
  expect(feedLinks(link('href="/a" title="R&amp;D &lt;b&gt;notes&lt;/b&gt;"'), PAGE)).toEqual([
    { address: 'https://a.example/a', title: 'R&D notes' },
  ]);
});

test.each([
  ['nested without end', '<div>'.repeat(1_000_000)],
  ['closed without end', '</div>'.repeat(1_000_000)],
  ['links without end', link('href="/a"').repeat(100_000)],
  [
    'other links without end',
    Array.from({ length: 100_000 }, (_, i) => link(`href="/${i}"`)).join(''),
  ],
])('a page that is %s takes no time', (_, html) => {
  const startedAt = performance.now();
  expect(feedLinks(html, PAGE).length).toBeLessThanOrEqual(10);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
