import { expect, test } from 'vitest';
import { read } from '../../tests/fixtures/pages/read-by-recipe.ts';

/** Reading each of these takes a second or two, or hours where something looks at the whole rest for every beginning. */
const timeout = 5_000;

const SIZE = 5_000_000;
/** A page may have twice as many parts. */
const MANY = 100_000;

const often = (piece: string) => piece.repeat(SIZE / piece.length);
const many = (piece: (n: number) => string, most = MANY) =>
  Array.from({ length: most }, (_, n) => piece(n)).join('');
const link = (n: number) => `<a href=/blog/${n}>${n}</a>`;
const deep = (inside: string) => '<div>'.repeat(240) + inside + '</div>'.repeat(240);

test.each([
  ['links', () => many(link)],
  ['links deep down', () => deep(many(link))],
  ['dates in one card', () => `<a href=/blog/1>One</a>${many(() => '<p>Nov 3, 2026')}`],
  ['dashes for titles', () => many((n) => `<a href=/blog/${n}>x${' -'.repeat(1_000)}x</a>`, 2_500)],
  ['a single word', () => `<a href=/blog/1>${often('x')}</a>`],
  ['a single attribute', () => `<a href=/blog/1 aria-label="${often('- ')}">x</a>`],
  ['tags that close nothing', () => `<a href=/blog/1>x</a>${'<i>'.repeat(200)}${often('</b>')}`],
])('a page of nothing but %s is read soon', { timeout }, (_, page) => {
  expect(read('cerebras', page()).length).toBeLessThanOrEqual(1_000);
});

test.each([
  ['more links than a page has', 'cerebras', () => many(link, 300_000)],
  ['ends', 'bytedance-seed', () => `<script>window._ROUTER_DATA={}${often(';')}x</script>`],
  ['lists in lists', 'cerebras', () => `<script type="application/ld+json">${often('[')}</script>`],
  ['dates', 'deepseek', () => many((n) => `<b id=${n}>2026-11-03</b>`)],
  [
    'dates after a waste',
    'deepseek',
    () => `<div>${often(' ')}${many(() => '<b>2026-11-03</b>')}</div>`,
  ],
])('a page of nothing but %s is refused soon', { timeout }, (_, id, page) => {
  const refused = expect.objectContaining({ problem: 'layoutChanged' });
  expect(() => read(id, page())).toThrow(refused);
});

test('a site map of entries in entries is read soon', { timeout }, () => {
  const page = '<url>'.repeat(250) + many((n) => `<loc>/news/${n}</loc>`);
  expect(read('xai', page)).toHaveLength(1);
});
