import { describe, expect, test } from 'vitest';
import { NO_SCHEDULE } from '../schedule/feed-schedule.ts';
import { FeedError } from './feed-error.ts';
import { parseFeed } from './parse-feed.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';

const feed = (items: unknown[]) =>
  JSON.stringify({ version: VERSION, title: 'Lab', home_page_url: 'https://lab.example/', items });

test('a JSON Feed', async () => {
  const document = JSON.stringify({
    version: VERSION,
    title: 'Lab notes',
    home_page_url: 'https://lab.example/',
    language: 'en',
    authors: [{ name: 'Ada' }, { name: 'Bo' }],
    items: [
      {
        id: 7,
        url: '/notes/7',
        title: 'Note  seven',
        content_html: '<p><a href="8">next</a></p>',
        summary: 'Short & good',
        image: '/7.png',
        date_published: '2026-11-02T08:30:00Z',
        date_modified: '2026-11-03T08:30:00Z',
        tags: ['agents', 'agents', 3],
        attachments: [{ url: '/7.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12 }, null],
      },
    ],
  });
  expect(await parseFeed(`\ufeff${document}`, 'https://lab.example/feed.json')).toEqual({
    format: 'JSON Feed',
    title: 'Lab notes',
    home: 'https://lab.example/',
    language: 'en',
    schedule: NO_SCHEDULE,
    articles: [
      {
        guid: '7',
        url: 'https://lab.example/notes/7',
        title: 'Note seven',
        author: 'Ada, Bo',
        publishedAt: Date.UTC(2026, 10, 2, 8, 30),
        updatedAt: Date.UTC(2026, 10, 3, 8, 30),
        html: '<p><a href="https://lab.example/notes/8">next</a></p>',
        summaryHtml: 'Short &amp; good',
        labels: ['agents', '3'],
        imageUrl: 'https://lab.example/7.png',
        commentsUrl: null,
        enclosures: [{ url: 'https://lab.example/7.mp3', type: 'audio/mpeg', length: 12 }],
      },
    ],
  });
});

test.each([
  ['plain text, as HTML', { content_text: '1 < 2' }, { html: '1 &lt; 2' }],
  ['only a summary', { summary: 'Short' }, { html: 'Short', summaryHtml: null }],
  ["1.0's author", { author: { name: 'Cy' } }, { author: 'Cy' }],
  ['a page elsewhere', { external_url: 'https://b.example/' }, { url: 'https://b.example/' }],
  ['a banner', { banner_image: '/b.png' }, { imageUrl: 'https://lab.example/b.png' }],
  [
    'values of other types',
    { title: {}, tags: 'x', authors: 3, url: null, id: [] },
    { title: '', labels: [], guid: null },
  ],
])('an item with %s', async (_, item, article) => {
  expect((await parseFeed(feed([item]))).articles[0]).toMatchObject(article);
});

describe('what is no JSON Feed is refused', () => {
  test.each([
    ['broken', '{"version":'],
    ['other JSON', '{"items":[]}'],
    ['no items', `{"version":"${VERSION}","title":"x"}`],
    ['a list', '[{"title":"x"}]'],
    ['lists without bottom', `{"title":"x","items":${'['.repeat(5_000_000)}`],
    ['objects without number', feed(Array.from({ length: 200_000 }, () => ({})))],
  ])('%s', async (_, document) => {
    await expect(parseFeed(document)).rejects.toThrow(FeedError);
  });
});

test('what is no item is left out', async () => {
  expect((await parseFeed(feed([null, 1, 'x', [], { title: 'A' }]))).articles).toHaveLength(1);
});
