import { expect, test } from 'vitest';
import { read } from '../../tests/fixtures/pages/read-by-recipe.ts';

/** As much as is fetched, and what a poll may take of a worker for it. */
const LARGEST = 10 * 1024 * 1024;
const LONGEST_MS = 5_000;

const fill = (piece: (n: number) => string, most = Infinity) => {
  const pieces: string[] = [];
  for (let size = 0, n = 0; size < LARGEST && n < most; n++) {
    const next = piece(n);
    size += next.length;
    pieces.push(next);
  }
  return pieces.join('');
};
const deep = (inside: string) => '<div>'.repeat(240) + inside + '</div>'.repeat(240);

test.each([
  ['links without end', 'cerebras', () => fill((n) => `<a href=/blog/${n}>${n}</a>`)],
  [
    'as many links as it may have',
    'cerebras',
    () => fill((n) => `<a href=/blog/${n}>${n}</a>`, 199_000),
  ],
  ['links deep down', 'cerebras', () => deep(fill((n) => `<a href=/blog/${n}>${n}</a>`, 190_000))],
  [
    'one card of all',
    'cerebras',
    () => `<a href=/blog/1>One</a>${fill(() => '<p>Nov 3, 2026', 190_000)}`,
  ],
  [
    'dashes for titles',
    'cerebras',
    () => fill((n) => `<a href=/blog/${n}>x${' -'.repeat(1_000)}x</a>`),
  ],
  ['one word of ten megabytes', 'cerebras', () => `<a href=/blog/1>${'x'.repeat(LARGEST)}</a>`],
  [
    'one attribute of ten megabytes',
    'cerebras',
    () => `<a href=/blog/1 aria-label="${'- '.repeat(LARGEST / 2)}">x</a>`,
  ],
  [
    'tags that close nothing',
    'cerebras',
    () => `<a href=/blog/1>x</a>${'<i>'.repeat(200)}${'</b>'.repeat(2_000_000)}`,
  ],
  ['dates without end', 'deepseek', () => fill((n) => `<b id=${n}>2026-11-03</b>`, 190_000)],
  [
    'dates after a waste',
    'deepseek',
    () => `<div>${' '.repeat(LARGEST / 2)}${fill(() => '<b>2026-11-03</b>', 90_000)}</div>`,
  ],
  [
    'lists in lists',
    'cerebras',
    () => `<script type="application/ld+json">${'['.repeat(LARGEST)}</script>`,
  ],
  [
    'entries in entries',
    'xai',
    () => '<url>'.repeat(250) + fill((n) => `<loc>/news/${n}</loc>`, 190_000),
  ],
])('%s end in time', (_, id, page) => {
  const html = page();
  const start = performance.now();
  try {
    expect(read(id, html).length).toBeLessThanOrEqual(1_000);
  } catch (error) {
    expect(error).toMatchObject({ problem: 'layoutChanged' });
  }
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
});
