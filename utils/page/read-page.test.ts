import { expect, test } from 'vitest';
import { read } from '../../tests/fixtures/pages/read-by-recipe.ts';

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

const POST = { '@type': 'BlogPosting', url: '/blog/two', headline: 'Two &amp; Three' };
const DATED = { ...POST, datePublished: '2026-11-01T10:00:00Z', description: 'Short' };

test.each([
  ['by itself', DATED],
  ['in a blog', { '@type': 'Blog', blogPost: [DATED] }],
  ['in a graph', { '@graph': [{ '@type': 'WebSite', url: '/' }, DATED] }],
  ['in a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: DATED }] }],
])('an article that a page tells machines of %s is read too', (_, told) => {
  const script = `<script type="application/ld+json">${JSON.stringify(told)}</script>`;
  expect(read('cerebras', script + CARD)).toEqual([
    expect.objectContaining({ title: 'One thing', day: '2026-11-02' }),
    {
      title: 'Two & Three',
      url: 'https://www.cerebras.ai/blog/two',
      day: '2026-11-01',
      text: 'Short',
    },
  ]);
});

test('what machines are told fills in what the card lacks, and broken or hostile words are nothing', () => {
  const scripts = [JSON.stringify({ ...DATED, url: '/blog/one' }), '{"@type":', '['.repeat(9_999)];
  const html = scripts
    .map((json) => `<script type="application/ld+json">${json}</script>`)
    .join('');
  expect(read('cerebras', html + BARE)).toMatchObject([{ title: 'One thing', day: '2026-11-01' }]);
});

test('a site map whose entries all changed at once says nothing of when', () => {
  const entry = (name: string) =>
    `<url><loc>https://x.ai/news/${name}</loc><lastmod>2026-11-20</lastmod></url>`;
  expect(read('xai', entry('one') + entry('two'))).toMatchObject([{ day: null }, { day: null }]);
});

test.each([
  [
    'a title that is the first of several texts',
    'cohere',
    '<a href="/blog/a"><p>Kelp</p><p>Nov 3, 2026 — 5 min read</p></a>',
    { title: 'Kelp', day: '2026-11-03' },
  ],
  [
    'a title after a date without a year',
    'openai-developers',
    '<a href="/blog/a"><div>Feb 26</div><div>Kelp</div></a>',
    { title: 'Kelp', day: '2026-02-26' },
  ],
  [
    'a title known by its class',
    'pinecone',
    '<a href="/blog/a/"><div>Guides</div><div class="text-xl">Kelp</div><div>Nov 3, 2026</div></a>',
    { title: 'Kelp', day: '2026-11-03' },
  ],
  [
    'a title that a link only speaks',
    'meta-ai',
    '<div><a href="/blog/a/" aria-label="Read Kelp"><img></a><div>Research</div><div>November 3, 2026</div></div>',
    { title: 'Kelp', day: '2026-11-03' },
  ],
  [
    'a title beside a link that only says "Read more"',
    'mila',
    '<article><h3>Kelp</h3><span>3 November 2026</span><a href="/en/news/a">Read more</a></article>',
    { title: 'Kelp', day: '2026-11-03' },
  ],
  [
    'a label and a date of a page builder',
    'aisi',
    '<div><a href="/blog/a"><h3>Kelp</h3></a><p fs-list-field="date">Nov 3, 2026</p><p fs-list-field="category">Safety</p></div>',
    { title: 'Kelp', day: '2026-11-03', labels: ['Safety'] },
  ],
  [
    'an address relative to the page',
    'perplexity',
    '<a href="./hub/blog/a"><h6>Kelp</h6><time datetime="2026-11-03T00:00:00.000Z">x</time></a>',
    { title: 'Kelp', url: 'https://www.perplexity.ai/hub/blog/a', day: '2026-11-03' },
  ],
])('%s is read', (_, id, card, article) => {
  const other = card.replaceAll('/a', '/b');
  expect(read(id, `<main>${card}${other}</main>`)[0]).toMatchObject(article);
});
