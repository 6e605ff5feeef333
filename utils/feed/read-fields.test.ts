import { describe, expect, test } from 'vitest';
import type { FeedArticle } from './feed.ts';
import { parseFeed } from './parse-feed.ts';

const item = (inside: string) =>
  `<rss version="2.0"><channel><title>T</title><link>https://lab.example/blog/</link><item>${inside}</item></channel></rss>`;
const entry = (inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Feed Author</name></author><entry>${inside}</entry></feed>`;

async function read(name: keyof FeedArticle, document: string) {
  return (await parseFeed(document)).articles[0]![name];
}

describe("an article's address", () => {
  test.each([
    [
      'is the link',
      item('<link>https://a.example/1</link><guid>https://a.example/2</guid>'),
      'https://a.example/1',
    ],
    [
      'is the guid where there is no link',
      item('<guid>https://a.example/2</guid>'),
      'https://a.example/2',
    ],
    [
      'is no guid that denies it',
      item('<guid isPermaLink="false">https://a.example/2</guid>'),
      null,
    ],
    ['is no guid of another kind', item('<guid>note-17</guid>'), null],
    [
      "is an Atom link in RSS, if that's all",
      item('<atom:link href="https://a.example/1"/>'),
      'https://a.example/1',
    ],
    [
      'is relative to the page of the feed',
      item('<link>../notes/1</link>'),
      'https://lab.example/notes/1',
    ],
    [
      'has its references read',
      item('<link>https://a.example/?a=1&amp;b=2</link>'),
      'https://a.example/?a=1&b=2',
    ],
    [
      'may have a bare "&"',
      item('<link>https://a.example/?a=1&b=2</link>'),
      'https://a.example/?a=1&b=2',
    ],
    [
      'is the alternate and no enclosure',
      entry(
        '<link rel="enclosure" href="https://a.example/1.mp3"/><link href="https://a.example/1"/>',
      ),
      'https://a.example/1',
    ],
    [
      'is the page before other alternates',
      entry(
        '<link type="application/json" href="https://a.example/1.json"/><link type="text/html" href="https://a.example/1"/>',
      ),
      'https://a.example/1',
    ],
    ['is no enclosure', entry('<link rel="enclosure" href="https://a.example/1.mp3"/>'), null],
    ['is an id that is one', entry('<id>https://a.example/1</id>'), 'https://a.example/1'],
    [
      'is relative to xml:base, which is relative to the one around it',
      '<feed xml:base="https://a.example/x/"><entry xml:base="y/"><link href="1"/></entry></feed>',
      'https://a.example/x/y/1',
    ],
  ])('%s', async (_, document, url) => {
    expect(await read('url', document)).toEqual(url);
  });
});

describe('an author', () => {
  test.each([
    ['has a name', item('<dc:creator>Ada Example</dc:creator>'), 'Ada Example'],
    [
      'has a name before an address',
      item('<author>ada@a.example (Ada Example)</author>'),
      'Ada Example',
    ],
    [
      'has a name before an address in brackets',
      item('<author>Ada &lt;ada@a.example&gt;</author>'),
      'Ada',
    ],
    ['is an address if that is all', item('<author>ada@a.example</author>'), 'ada@a.example'],
    [
      'is a name elsewhere rather',
      item('<author>ada@a.example</author><dc:creator>Ada</dc:creator>'),
      'Ada',
    ],
    [
      'may be one of several',
      item('<dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator>'),
      'Ada, Bo',
    ],
    [
      'may have elements of its own',
      entry(
        '<author><name>Ada</name><email>ada@a.example</email></author><author><name>Bo</name></author>',
      ),
      'Ada, Bo',
    ],
    ["is the feed's where the entry names none", entry('<title>x</title>'), 'Feed Author'],
    [
      "is the source's before the feed's",
      entry('<source><title>S</title><author><name>Sam</name></author></source>'),
      'Sam',
    ],
    ['is none', item('<title>x</title>'), null],
  ])('%s', async (_, document, author) => {
    expect(await read('author', document)).toEqual(author);
  });
});

describe('dates', () => {
  const at = Date.UTC(2026, 10, 2, 8, 30);
  test.each([
    ['pubDate', item('<pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>')],
    ['dc:date', item('<dc:date>2026-11-02T09:30:00+01:00</dc:date>')],
    ['one that can be read', item('<pubDate>soon</pubDate><dc:date>2026-11-02T08:30Z</dc:date>')],
    [
      'published',
      entry('<updated>2026-11-03T08:30:00Z</updated><published>2026-11-02T08:30:00Z</published>'),
    ],
    ['updated, if that is all', entry('<updated>2026-11-02T08:30:00Z</updated>')],
    ["Atom 0.3's issued", entry('<issued>2026-11-02T08:30:00Z</issued>')],
  ])('an article is published at %s', async (_, document) => {
    expect(await read('publishedAt', document)).toEqual(at);
  });
});

describe('labels', () => {
  test.each([
    [
      "RSS's",
      item(
        '<category domain="x">A &amp;amp; B</category><category>C</category><category>C</category>',
      ),
      ['A & B', 'C'],
    ],
    ["Atom's", entry('<category term="a" label="A"/><category term="b"/><category/>'), ['A', 'b']],
    ["Dublin Core's", item('<dc:subject>A</dc:subject>'), ['A']],
    [
      "a podcast's",
      item(
        '<itunes:category text="A"><itunes:category text="B"/></itunes:category><itunes:keywords>c, d</itunes:keywords>',
      ),
      ['A', 'B', 'c', 'd'],
    ],
  ])('%s', async (_, document, labels) => {
    expect(await read('labels', document)).toEqual(labels);
  });
});

describe('a picture', () => {
  const jpg = 'https://a.example/1.jpg';
  test.each([
    ['a thumbnail', item(`<media:thumbnail url="${jpg}"/>`), jpg],
    [
      'in a group',
      item(
        `<media:group><media:content url="https://a.example/1.mp4" medium="video"><media:thumbnail url="${jpg}"/></media:content></media:group>`,
      ),
      jpg,
    ],
    [
      'media that is one',
      item(
        `<media:content url="https://a.example/1.mp3" type="audio/mpeg"/><media:content url="${jpg}" medium="image"/>`,
      ),
      jpg,
    ],
    ['of a podcast', item(`<itunes:image href="${jpg}"/>`), jpg],
    ['an element', item(`<image><url>${jpg}</url><title>No title</title></image>`), jpg],
    ['an enclosure', item(`<enclosure url="${jpg}" type="image/jpeg" length="1"/>`), jpg],
    [
      'in the text',
      item(
        `<description>&lt;img width=1 src="https://a.example/count.gif"&gt; &lt;img alt="" src='../1.jpg'&gt;</description>`,
      ),
      'https://lab.example/1.jpg',
    ],
    [
      'with an address that no one may fetch',
      item('<media:thumbnail url="javascript:alert(1)"/>'),
      null,
    ],
    ['none', item('<media:content url="https://a.example/1.mp3" type="audio/mpeg"/>'), null],
  ])('%s', async (_, document, imageUrl) => {
    expect(await read('imageUrl', document)).toEqual(imageUrl);
  });
});

describe('comments', () => {
  test.each([
    [
      "RSS's",
      item('<comments>https://a.example/1#comments</comments>'),
      'https://a.example/1#comments',
    ],
    [
      "Atom's, the page rather than the feed",
      entry(
        '<link rel="replies" type="application/atom+xml" href="https://a.example/1.atom"/><link rel="replies" type="text/html" href="https://a.example/1#c"/>',
      ),
      'https://a.example/1#c',
    ],
    ['of no scheme that is opened', item('<comments>javascript:alert(1)</comments>'), null],
  ])('%s', async (_, document, commentsUrl) => {
    expect(await read('commentsUrl', document)).toEqual(commentsUrl);
  });
});

test.each([
  [
    'RSS',
    item('<enclosure url="/1.mp3" type="audio/mpeg" length="12"/><enclosure url="javascript:1"/>'),
  ],
  [
    'Atom',
    entry('<link rel="enclosure" href="https://lab.example/1.mp3" type="audio/mpeg" length="12"/>'),
  ],
])('enclosures of %s', async (_, document) => {
  expect(await read('enclosures', document)).toEqual([
    { url: 'https://lab.example/1.mp3', type: 'audio/mpeg', length: 12 },
  ]);
});
