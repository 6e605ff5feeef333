import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FeedError } from './feed-error.ts';
import { parseFeed } from './parse-feed.ts';

const fixture = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../tests/fixtures/feeds', name), 'utf8');

const item = (inside: string) =>
  `<rss version="2.0"><channel><title>T</title><item>${inside}</item></channel></rss>`;

test('RSS 2.0: title, text, description, author, date, labels, ttl', async () => {
  const feed = await parseFeed(fixture('rss-2.xml'));
  expect(feed).toMatchObject({ title: 'Notes & Letters', ttlMinutes: 90 });
  expect(feed.articles).toEqual([
    {
      guid: 'note-17',
      url: 'https://notes.example/agents',
      title: 'Agents & their tools',
      author: 'Ada Example',
      publishedAt: Date.UTC(2026, 10, 2, 7, 30),
      updatedAt: null,
      html: '<p>The long version, with a <a href="/b">link</a>.</p>',
      summaryHtml: '<p>The short version.</p>',
      labels: ['Agents', 'Tools & Methods'],
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
    [
      'entities of its own',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
    ],
    ['tags without bottom', item(`<title>${'<b>'.repeat(3_000)}${'</b>'.repeat(3_000)}</title>`)],
  ])('%s', async (_, document) => {
    await expect(parseFeed(document)).rejects.toThrow(FeedError);
  });
});

test('of more than a thousand articles the first thousand are read', async () => {
  const items = '<item><title>t</title></item>'.repeat(1_500);
  const { articles } = await parseFeed(`<rss version="2.0"><channel>${items}</channel></rss>`);
  expect(articles).toHaveLength(1_000);
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
