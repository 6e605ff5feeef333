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
const escaped = (html: string) => html.replaceAll('<', '&lt;');

describe('five hostile megabytes are refused soon', () => {
  test.each([
    ['doctypes', often('<!DOCTYPE ')],
    ['tags without end', often('<a ')],
    ['tags without end in a feed', rss(often('<a '))],
    ['comments without end', rss(often('<!--'))],
    ['CDATA without end', rss(often('<![CDATA['))],
    ['CDATA without end in what needs mending', rss(`Q & A${often('<![CDATA[')}`)],
    ['contents without end', rss(often('<content '))],
    ['xhtml without end', rss(often('<content type="xhtml">'))],
    ['titles without end', rss(often('<title>'))],
    ['a declaration', rss(`<!${often('a')}>`)],
    ['a declaration behind a space', rss(`< !${often('a')}>`)],
    ['a declaration behind an instruction', rss(`<?a ??><!-- ?><!${often('a')}-->`)],
    ['error after error', rss(`${'<a>'.repeat(250)}${often('</b>')}`)],
    ['entity after entity', rss(often('&'))],
    ['items without anything', rss(often('<item/>'))],
  ])('%s', { timeout }, async (_, document) => {
    await expect(parseFeed(document)).rejects.toThrow(FeedError);
  });
});

describe('five hostile megabytes are read soon', () => {
  test.each([
    ['"<" in a description', item(`<description>${escaped('<'.repeat(1_250_000))}</description>`)],
    ['"<" in CDATA', item(`<description><![CDATA[${often('<')}]]></description>`)],
    ['half tags', item(`<description>${escaped(often('x<px<p').slice(0, 3e6))}</description>`)],
    ['"<" straight in a title', item(`<title>${often('<')}</title>`)],
    ['xhtml', item(`<content type="xhtml">${often('<a></a>')}</content>`)],
    ['comments', item(often('<!-- -->'))],
    ['links', item('<link/>'.repeat(200_000))],
  ])('%s', { timeout }, async (_, document) => {
    expect((await parseFeed(document)).articles).toHaveLength(1);
  });
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
