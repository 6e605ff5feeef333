import { expect, test } from 'vitest';
import { cutBody } from './cut-body.ts';

test('an article of ordinary length is shown whole', () => {
  const html = '<p>One <b>two</b> three.</p>'.repeat(4_000);
  expect(cutBody(html)).toEqual({ html, isCut: false });
});

test('bold that is never closed is mended by the browser, as on any page', () => {
  const html = '<p><b>One</p>'.repeat(1_000);
  expect(cutBody(html).isCut).toBe(false);
});

test.each([
  ['five megabytes of text', 'word '.repeat(1_000_000), 400_000],
  ['more elements than an article has', '<p>'.repeat(60_000), 12_000 * 3],
  [
    'formatting that every paragraph would open again',
    `${'<b a1><i a2>'.repeat(500)}${'<p>'.repeat(50_000)}`,
    1_000 * 6 + 10 * 3,
  ],
])('%s: cut', (_, html, length) => {
  expect(cutBody(html)).toEqual({ html: html.slice(0, length), isCut: true });
});

test('reading a hundred megabytes takes no longer than reading what is kept', () => {
  const html = '<i>'.repeat(33_000_000);
  const began = performance.now();
  expect(cutBody(html).isCut).toBe(true);
  expect(performance.now() - began).toBeLessThan(500);
});
