import { expect, test } from 'vitest';
import { feedsOfPage } from './feeds-of-page.ts';

const PAGE = 'https://a.example/blog/';
const named = (rest: string) => `<link rel="alternate" type="application/rss+xml" ${rest}>`;
const addresses = (html: string) => feedsOfPage(html, PAGE).map(({ address }) => address);

test.each([
  ['a feed beside the page', named('href="feed.xml"'), ['https://a.example/blog/feed.xml']],
  ['one from the root', named("href='/feed.xml' title=A"), ['https://a.example/feed.xml']],
  ['one on another host', named('href="//b.example/f"'), ['https://b.example/f']],
  ['one beside a base', `<base href="/x/">${named('href="f"')}`, ['https://a.example/x/f']],
  ['one before a base', `${named('href="f"')}<base href="/x/">`, ['https://a.example/blog/f']],
  ['one with space around', named('href=" /f\n"'), ['https://a.example/f']],
  ['one with references', named('href="/f?a=1&amp;b=2"'), ['https://a.example/f?a=1&b=2']],
  [
    'Atom, in any case, with a charset, among other relations, attributes in any order',
    '<LINK HREF="/a" TYPE="Application/Atom+XML; charset=utf-8" REL="home Alternate">',
    ['https://a.example/a'],
  ],
  [
    'JSON Feed, RDF, and what names itself a feed',
    '<link rel=alternate type=application/feed+json href=/j><link rel=alternate type=application/rdf+xml href=/r><link rel=feed href=/f>',
    ['https://a.example/j', 'https://a.example/r', 'https://a.example/f'],
  ],
  [
    'XML that is called RSS, and no other XML',
    '<link rel=alternate type=text/xml title="RSS feed" href=/x><link rel=alternate type=text/xml title=Map href=/m>',
    ['https://a.example/x'],
  ],
  [
    'each once',
    named('href="/a"') + named('href="/b"') + named('href="/a"'),
    ['https://a.example/a', 'https://a.example/b'],
  ],
  [
    'no style, no translation, no program interface',
    '<link rel=stylesheet href="/a"><link rel=alternate hreflang=de href="/de"><link rel=alternate type=application/json href=/wp-json/x>',
    [],
  ],
  ['no relation the other way', named('href="/a"').replace('rel', 'rev'), []],
  ['none that could run', named('href="javascript:alert(1)"') + named('href=""') + named(''), []],
  [
    'none in a comment, a script or a title',
    `<!-- ${named('href="/a"')} --><script>'${named('href="/a"')}'</script><title>${named('href="/b"')}</title>`,
    [],
  ],
  [
    'first what is no feed of comments',
    named('href="/comments/feed/"') +
      named('href="/p/feed/" title="A post » Comments Feed"') +
      named('href="/feed/"'),
    ['https://a.example/feed/', 'https://a.example/comments/feed/', 'https://a.example/p/feed/'],
  ],
])('a page names %s', (_, head, found) => {
  expect(addresses(`<!doctype html><html><head>${head}</head><body></body></html>`)).toEqual(found);
});

test.each([
  ['by its file', '<a href="/rss.xml">Abonnieren</a>'],
  ['by its folder', '<a href="/feeds/posts/default">x</a>'],
  ['by its query', '<a href="/?feed=rss2">x</a>'],
  ['by its host', '<a href="https://feeds.feedburner.com/a">x</a>'],
  ['by its ending', '<a href="/notes.atom">x</a>'],
  ['by its scheme', '<a href="feed:https://a.example/rss">x</a>'],
  ['by its words', '<a href="/subscribe"><b>RSS</b> feed</a>'],
  ['by its words, unclosed', '<a href="/subscribe">Atom<a href="/">Home</a>'],
])('a link looks like a feed %s', (_, html) => {
  expect(feedsOfPage(html, PAGE)).toMatchObject([{ isNamed: false }]);
});

test.each([
  ['/feedback'],
  ['/rss-is-dead'],
  ['/atom/structure'],
  ['/news'],
  ['/news/2024'],
  ['https://feedly.com/i/subscription/feed/https://a.example/rss'],
  ['mailto:feed@a.example'],
  [PAGE],
])('a link to %s does not', (href) => {
  expect(addresses(`<a href="${href}">Read our feedback on RSS in the year 2024</a>`)).toEqual([]);
});

test('what a page names comes before its links, its own host before others, comments last', () => {
  const html = `<body><a href="https://b.example/rss">RSS</a><a href="/comments.rss">Comments</a>
    <a href="/rss">RSS</a>${named('href="/named"')}<a href="/named">RSS</a>`;
  expect(addresses(html)).toEqual([
    'https://a.example/named',
    'https://a.example/rss',
    'https://b.example/rss',
    'https://a.example/comments.rss',
  ]);
});

test('the title of a feed is plain text', () => {
  expect(feedsOfPage(named('href="/a" title="R&amp;D &lt;b&gt;notes&lt;/b&gt;"'), PAGE)).toEqual([
    { address: 'https://a.example/a', title: 'R&D notes', isNamed: true, isOfComments: false },
  ]);
});

test.each([
  ['nested without end', '<div>'.repeat(1_000_000)],
  ['closed without end', '</div>'.repeat(1_000_000)],
  ['one attribute after the other', `<a ${'b=c '.repeat(500_000)}>`],
  ['feeds without end', named('href="/a"').repeat(100_000)],
  [
    'other feeds without end',
    Array.from({ length: 100_000 }, (_, i) => named(`href="/${i}"`)).join(''),
  ],
  ['links without end', Array.from({ length: 100_000 }, (_, i) => `<a href="/${i}.rss">`).join('')],
])('a page that is %s takes no time', (_, html) => {
  const startedAt = performance.now();
  expect(feedsOfPage(html, PAGE).length).toBeLessThanOrEqual(10);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});
