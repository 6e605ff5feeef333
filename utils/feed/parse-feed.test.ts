import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FeedError } from './feed-error.ts';
import { parseFeed } from './parse-feed.ts';

const fixture = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../tests/fixtures/feeds', name), 'utf8');

const item = (inside: string) =>
  `<rss version="2.0"><channel><title>T</title><item>${inside}</item></channel></rss>`;

test.each([
  ['rss-2.xml', 'RSS', 'Notes & Letters', 'https://notes.example/'],
  ['atom.xml', 'Atom', 'Lab log', null],
  ['rdf.xml', 'RSS', 'Old but alive', 'https://old.example/'],
])(
  '%s says what it is, what it is called and where it is at home',
  async (name, format, title, home) => {
    expect(await parseFeed(fixture(name))).toMatchObject({ format, title, home });
  },
);

test('the home of an Atom feed is its page, not the feed itself', async () => {
  const feed = await parseFeed(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">A &lt;b&gt;log&lt;/b&gt; &amp;amp; more</title><link rel="self" href="/a.xml"/><link href="/"/></feed>',
  );
  expect(feed).toMatchObject({ title: 'A log & more', home: '/' });
});

test('RSS 2.0: text, description, author, date, labels, ttl', async () => {
  const feed = await parseFeed(fixture('rss-2.xml'));
  expect(feed).toMatchObject({
    format: 'RSS',
    schedule: { ttlMinutes: 90, updateMinutes: 30, skipHours: [1, 2], skipDays: [6] },
  });
  expect(feed.articles).toEqual([
    {
      guid: 'note-17',
      url: 'https://notes.example/agents',
      title: 'Agents & their tools',
      author: 'Ada Example',
      publishedAt: Date.UTC(2026, 10, 2, 7, 30),
      updatedAt: null,
      html: '<p>The long version, with a <a href="https://notes.example/b">link</a>.</p>',
      summaryHtml: '<p>The short version.</p>',
      labels: ['Agents', 'Tools & Methods'],
      imageUrl: null,
      commentsUrl: null,
      enclosures: [],
    },
    {
      guid: null,
      url: 'https://notes.example/undated',
      title: 'Without a date',
      author: null,
      publishedAt: null,
      updatedAt: null,
      html: 'Plain words.',
      summaryHtml: null,
      labels: [],
      imageUrl: null,
      commentsUrl: null,
      enclosures: [],
    },
  ]);
});

test('Atom: the alternate link, both dates, labels, and xhtml in its own order', async () => {
  const [entry] = (await parseFeed(fixture('atom.xml'))).articles;
  expect(entry).toMatchObject({
    guid: 'tag:lab.example,2026:1',
    url: 'https://lab.example/features',
    title: 'Reading features',
    author: 'Grace Sample',
    publishedAt: Date.UTC(2026, 10, 1, 10),
    updatedAt: Date.UTC(2026, 10, 3, 10),
    summaryHtml: 'What a feature is.',
    labels: ['Interpretability', 'vision'],
  });
  expect(entry!.html).toContain('<p>Hello <b>bold</b> and <i>it</i> tail</p>');
});

test('RSS 1.0', async () => {
  const [first] = (await parseFeed(fixture('rdf.xml'))).articles;
  expect(first).toMatchObject({
    guid: 'https://old.example/1',
    url: 'https://old.example/1',
    title: 'Number one',
    author: 'Alan Muster',
    publishedAt: Date.UTC(2026, 9, 5, 7),
    html: 'First things first.',
  });
});

describe('what rss-parser alone refuses is mended', () => {
  test.each([
    ['a bare ampersand', item('<title>Q & A</title>'), 'Q & A'],
    ['an entity of HTML', item('<title>Caf&eacute;&nbsp;notes</title>'), 'Café notes'],
    ['an entity without its end', item('<title>R&D</title>'), 'R&D'],
    ['a character that XML forbids', item('<title>a&#0;b</title>'), 'ab'],
    ['no version', item('<title>Plain</title>').replace(' version="2.0"', ''), 'Plain'],
    [
      'something before the declaration',
      `\n<?xml version="1.0"?>${item('<title>Late</title>')}`,
      'Late',
    ],
    [
      'a date that nobody can read, in Atom',
      '<feed><entry><title>Dated</title><updated>soon & surely</updated></entry></feed>',
      'Dated',
    ],
  ])('%s', async (_, document, title) => {
    expect((await parseFeed(document)).articles.map((article) => article.title)).toEqual([title]);
  });

  test('and CDATA is left as it is', async () => {
    const document = item(
      '<title>A & B</title><description><![CDATA[x & y &nbsp;]]></description>',
    );
    expect((await parseFeed(document)).articles[0]!.html).toBe('x & y &nbsp;');
  });
});

describe('what is no feed is refused', () => {
  test.each([
    ['a web page', '<!doctype html><html><head><title>Log in</title></head><body></body></html>'],
    ['an XML document of another kind', '<?xml version="1.0"?><opml version="2.0"></opml>'],
    ['half a feed', '<rss version="2.0"><channel><item><title>Cut o'],
    ['words', 'Not a feed'],
    ['nothing', ''],
    ['XML without a channel', '<rss version="2.0"></rss>'],
    ['tags without bottom', item(`<title>${'<b>'.repeat(3_000)}${'</b>'.repeat(3_000)}</title>`)],
  ])('%s', async (_, document) => {
    await expect(parseFeed(document)).rejects.toThrow(FeedError);
  });
});

describe('of more than a thousand articles', () => {
  const many = (dateOf: (place: number) => string) =>
    parseFeed(
      `<rss version="2.0"><channel>${Array.from({ length: 1_500 }, (_, place) => `<item><title>${place}</title>${dateOf(place)}</item>`).join('')}</channel></rss>`,
    );

  test.each([
    ['the first are read where none has a date', () => '', '0', '999'],
    [
      'the newest are read, in the order of the document',
      (place: number) => `<pubDate>${new Date(place * 1e9 + 1e12).toUTCString()}</pubDate>`,
      '500',
      '1499',
    ],
    [
      'those with a date come before those without',
      (place: number) => (place < 500 ? '' : '<pubDate>Mon, 02 Nov 2026 08:30:00 GMT</pubDate>'),
      '500',
      '1499',
    ],
  ])('%s', async (_, dateOf, firstTitle, lastTitle) => {
    const { articles } = await many(dateOf);
    expect(articles).toHaveLength(1_000);
    expect([articles[0]!.title, articles.at(-1)!.title]).toEqual([firstTitle, lastTitle]);
  });
});

describe('what is odd but valid refuses no feed', () => {
  const entry = (inside: string) => `<feed><entry><title>Read</title>${inside}</entry></feed>`;

  test.each([
    [
      'an empty title with an attribute, in Atom',
      entry('').replace('<feed>', '<feed><title type="text"></title>'),
    ],
    [
      'an empty title with an attribute, in RSS',
      item('<title>Read</title>').replace('<title>T</title>', '<title lang="en"/>'),
    ],
    [
      'a ttl with an attribute',
      item('<title>Read</title>').replace('<title>T</title>', '<ttl x="1"/>'),
    ],
    ['a date nobody can read', entry('<updated>soon</updated>')],
    ['such a date in a tag with a space', entry('<updated >soon</updated>')],
    ['such a date in CDATA', entry('<published><![CDATA[soon]]></published>')],
    ['a link without address', entry('<link/>')],
    ['a link in words', entry('<link>https://lab.example/1</link>')],
    ['a doctype without entities', `<!DOCTYPE rss PUBLIC "a > b">${item('<title>Read</title>')}`],
    [
      'words about a doctype',
      item(
        '<title>Read</title><description><![CDATA[Start with <!DOCTYPE and then, as [1]]]></description>',
      ),
    ],
    ['something after the end', `${item('<title>Read</title>')}\n<!-- served by <b> & <![`],
    ['markup straight in a text', item('<title>Read</title><description><p>a<br></description>')],
  ])('%s', async (_, document) => {
    expect((await parseFeed(document)).articles.map((article) => article.title)).toEqual(['Read']);
  });

  test('an empty entry', async () => {
    expect((await parseFeed('<feed><entry/></feed>')).articles).toHaveLength(1);
  });
});

test('element names cannot reach into objects', async () => {
  const { articles } = await parseFeed(
    item(
      '<title>Safe</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>',
    ),
  );
  expect(articles[0]!.title).toBe('Safe');
  expect(Object.prototype).not.toHaveProperty('polluted');
});
