import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSource } from '../source/find-source.ts';
import { readPage } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGES = path.resolve(import.meta.dirname, '../../tests/fixtures/pages');

/** What the recipe of a source makes of a page. */
function read(id: string, html: string, hadDates = false) {
  const { reads } = findSource(id)!;
  if (reads.kind !== 'page') throw new Error(`${id} has a feed`);
  const { articles } = readPage(html, reads.recipe, { address: reads.url, hadDates, now: NOW });
  return articles.map(({ title, url, publishedAt, html: text, labels }) => ({
    title,
    url,
    day: publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10),
    ...(text === '' ? {} : { text }),
    ...(labels.length === 0 ? {} : { labels }),
  }));
}

function fixture(name: string): string {
  return readFileSync(path.join(PAGES, name), 'utf8');
}

const PAGES_OF = [
  [
    'cerebras',
    'cerebras.html',
    [
      {
        title: 'A Garden on a Wafer: Growing 900,000 Cores',
        url: 'https://www.cerebras.ai/blog/wafer-garden',
        day: '2026-11-20',
        text: expect.stringContaining('We planted a model on one wafer'),
      },
      {
        title: 'In Praise of Slow Tokens & Fast Ones',
        url: 'https://www.cerebras.ai/blog/slow-tokens?ref=grid',
        day: '2026-10-31',
      },
      {
        title: 'Reading a Heat Map of a Training Run',
        url: 'https://www.cerebras.ai/blog/heat-map/',
        day: '2026-07-04',
      },
    ],
  ],
] as const;

describe.each(PAGES_OF)("%s's page", (id, file, articles) => {
  test('is read by its recipe, each article once, without what the page says of itself', () => {
    expect(read(id, fixture(file))).toEqual(articles);
  });
});

const CARD = '<a href="/blog/one"><h3>One thing</h3><p>November 2, 2026</p></a>';
const BARE = '<a href="/blog/one"><h3>One thing</h3></a>';

test.each([
  ['has no articles any more', '<main><h1>Blog</h1><p>Soon here</p></main>', 'layoutChanged'],
  ['links to articles at other addresses', CARD.replace('/blog/', '/posts/'), 'layoutChanged'],
  [
    'has titles on fewer than half of its articles',
    `${CARD}<div><a href="/blog/two"></a></div><div><a href="/blog/three"></a></div>`,
    'layoutChanged',
  ],
  ['had dates and has none any more', BARE, 'layoutChanged'],
  ['wants a login', '<form><input type="password"></form>', 'otherPage'],
  ['checks for robots', '<title>Just a moment...</title><body>Wait', 'otherPage'],
  ['asks about cookies', '<p>Before you continue to the site, accept them</p>', 'otherPage'],
  ['is nested without end', '<b>'.repeat(100_000), 'layoutChanged'],
  ['has more parts than pages have', '<br>'.repeat(300_000), 'layoutChanged'],
])('a page that %s is an error, and not a page without articles', (_, html, problem) => {
  expect(() => read('cerebras', html, true)).toThrow(expect.objectContaining({ problem }));
});

test('a page that never had dates is read without them', () => {
  expect(read('cerebras', BARE)).toMatchObject([{ title: 'One thing', day: null }]);
});

test('a login in a corner does no harm', () => {
  expect(read('cerebras', `<input type="password">${CARD}`)).toHaveLength(1);
});
