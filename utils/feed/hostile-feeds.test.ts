import { describe, expect, test } from 'vitest';
import { FeedError } from './feed-error.ts';
import { parseFeed } from './parse-feed.ts';
import { textOfHtml, textOfTitle } from './text-of-html.ts';

/** Reading each of these takes a moment, or minutes to days where something looks at the whole rest for every beginning. */
const timeout = 5_000;

const often = (text: string) => text.repeat(5_000_000 / text.length);
const rss = (inside: string) =>
  `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
const item = (inside: string) => rss(`<item>${inside}</item>`);
const text = (inside: string) =>
  item(`<link>https://a.example/</link><description>${inside}</description>`);
const cdata = (html: string) => text(`<![CDATA[${html}]]>`);
const escaped = (html: string) => html.replaceAll('<', '&lt;');

describe('five hostile megabytes are refused soon', () => {
  test.each([
    ['doctypes', often('<!DOCTYPE ')],
    ['declared words', `<!DOCTYPE rss [${often('"a"')}`],
    ['comments before the root', often('<!-- -->')],
    ['tags without end', often('<a ')],
    ['comments without end', rss(often('<!--'))],
    ['CDATA without end', rss(often('<![CDATA['))],
    ['CDATA without end in what needs mending', rss(`Q & A${often('<![CDATA[')}`)],
    ['xhtml without end', rss(often('<content type="xhtml">'))],
    ['titles without end', rss(often('<title>'))],
    ['markup without end', text(often('<p>'))],
    ['one attribute', `<rss a="${'x'.repeat(11_000_000)}"/>`],
  ])('%s', { timeout }, async (_, document) => {
    await expect(parseFeed(document)).rejects.toThrow(FeedError);
  });
});

describe('five hostile megabytes are read soon', () => {
  test.each([
    ['"<" in a description', text(escaped('<'.repeat(1_250_000)))],
    ['"<" in CDATA', cdata(often('<'))],
    ['half tags', text(escaped(often('x<px<p').slice(0, 3e6)))],
    ['"<" straight in a title', item(`<title>${often('<')}</title>`)],
    ['"&"', text(often('&'))],
    ['references to nothing', text(Array.from({ length: 500_000 }, (_, n) => `&n${n};`).join(''))],
    ['references to nothing again', text(often('&a;'))],
    ['letters of Windows', text(often('\u0092'))],
    ['ends of CDATA', text(often(']]&gt;'))],
    ['CDATA in pieces', text(often('<![CDATA[]]>'))],
    ['xhtml', item(`<content type="xhtml">${often('<a></a>')}</content>`)],
    ['line breaks', text(often('<br>'))],
    ['comments', item(often('<!-- -->'))],
    ['declarations', item(often('<!a>'))],
    ['links', item(often('<link/>'))],
    ['links in a text', cdata(often('<a href=x>'))],
    ['pictures', cdata(often('<img src=x>'))],
    ['half pictures', cdata(often('<img '))],
    ['an address of spaces', cdata(`<a href=${often(' ')}`)],
    ['empty lines', item(`<summary>${often('\n ')}</summary>`)],
    ['labels', item(`<itunes:keywords>${often('a,')}</itunes:keywords>`)],
    ['authors', item(`<author>${often('a@')}</author>`)],
    ['namespaces', item(often('<x:y xmlns:x="z"/>'))],
    ['ends without beginning', item(`${'<a>'.repeat(200)}${often('</b>')}`)],
    ['attributes', item(`<a ${often('a="b" ')}>`)],
  ])('%s', { timeout }, async (_, document) => {
    expect((await parseFeed(document)).articles).toHaveLength(1);
  });

  test.each([
    ['items', rss(often('<item/>'))],
    ['dated items', rss(often('<item><pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate></item>'))],
  ])('%s', { timeout }, async (_, document) => {
    expect((await parseFeed(document)).articles).toHaveLength(1_000);
  });
});

test('what stands for a long text cannot be written by a feed', async () => {
  const long = 'long '.repeat(100);
  const { articles } = await parseFeed(
    item(`<title>\u00010</title><description>${long}</description>`),
  );
  expect(articles[0]).toMatchObject({ title: '0', html: long.trim() });
});

test.each([
  ['blocks without end', often('<div>')],
  ['ends without beginning', '<div>'.repeat(500_000) + '</b>'.repeat(625_000)],
  ['silence without end', often('<svg>')],
  ['scripts without end', often('<script>')],
  ['attributes without end', often('<a "')],
  ['comments without end', often('<!--')],
  ['"<"', often('<')],
  ['"&"', often('&')],
])('five megabytes of %s are read soon', { timeout }, (_, html) => {
  expect(textOfHtml(html).length).toBeLessThanOrEqual(html.length);
  expect(textOfTitle(html).length).toBeLessThanOrEqual(html.length);
});
