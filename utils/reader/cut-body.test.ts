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

const FORMATTED = Array.from({ length: 1_000 }, (_, i) => `<b x=${i}>`).join('');
const PARAGRAPHS = '<p>x'.repeat(10_000);
const ENDS = '</b>'.repeat(1_000);

test.each([
  ['a section that ends early for browsers', '<![CDATA[>', ']]>'],
  ['a title of a drawing', '<svg><title>', '</title></svg>'],
  ['a style of a drawing', '<svg><style>', '</style></svg>'],
  ['a comment', '<!-->', '-->'],
])('what browsers may find in %s is not handed on', (_, before, after) => {
  const { html } = cutBody(`${before}${FORMATTED}${PARAGRAPHS}${after}`);
  expect(mostElements(html)).toBeLessThan(13_000);
});

test.each([
  ['a marquee', `<marquee>${ENDS}</marquee>`],
  ['an object', `<object>${ENDS}</object>`],
  ['a cell', `<table><tr><td>${ENDS}</td></tr></table>`],
  ['a heading cell', `<table><tr><th>${ENDS}</th></tr></table>`],
  ['a caption', `<table><caption>${ENDS}</caption></table>`],
  ['a table', `<table>${ENDS}</table>`],
  ['a cell around a table', `<table><tr><td><table></td></tr>${ENDS}</table></table>`],
  ['a caption in a cell', `<table><tr><td><caption></td></tr>${ENDS}</table>`],
  ['lists', `${'<li><ul></li>'.repeat(20)}${ENDS}`],
  ['lines around blocks', `${'<span><div></span>'.repeat(20)}${ENDS}`],
])('end tags in %s close nothing for free', (_, ends) => {
  const { html } = cutBody(`${FORMATTED}${ends}${PARAGRAPHS}`);
  expect(mostElements(html)).toBeLessThan(13_000);
});

test.each([
  ['<P Class=a>1 &lt; 2 &amp;amp; 3</P>', '<p Class=a>1 &lt; 2 &amp;amp; 3</p>'],
  [
    '<a href="/a?b&amp;c" title=\'x > y\'>link</a>',
    '<a href="/a?b&amp;c" title=\'x > y\'>link</a>',
  ],
  ['<b><i>both</b></i> none', '<b><i>both</i></b> none'],
  ['<h2>Title</h3>text', '<h2>Title</h2>text'],
  ['one</br>two', 'one<br>two'],
  ['1 < 2', '1 &lt; 2'],
  ['<<!-- -->p title=x>', '&lt;p title=x>'],
  ['a<SVG/>b<svg><path/><svg></svg></svg>c<math><mi>x</math>d', 'abcd'],
  ['<svg><xsvg/><style></svg>text', 'text'],
  ['<iframe src=/v><b></iframe>text', '<iframe src=/v></iframe>text'],
  ['<iframe src=/v/>hidden</iframe>text', '<iframe src=/v/></iframe>text'],
  ['<video><source src=/v></video>', '<video><source src=/v></video>'],
  ['<form><font size=1>text</font></form><script>1<2</script>', 'text'],
  ['<table><tr><td>1<tr><td>2</table>', '<table><tr><td>1<tr><td>2</td></tr></td></tr></table>'],
])('%s', (html, written) => {
  expect(cutBody(html)).toEqual({ html: written, isCut: false });
});

test('what is lost in a drawing that never ends is told', () => {
  expect(cutBody('<p>One</p><svg><p>Two')).toEqual({ html: '<p>One</p>', isCut: true });
});

test('end tags that close nothing are read as fast as any', () => {
  const html = `<i><table>${'<div>'.repeat(5_000)}${'</i></q>'.repeat(40_000)}`;
  const began = performance.now();
  expect(cutBody(html).isCut).toBe(false);
  expect(performance.now() - began).toBeLessThan(500);
});

/**
 * The elements that bold alone makes of HTML in a browser that trusts no end tag but one of what was opened last, and
 * that finds tags wherever there is a `<`.
 */
function mostElements(html: string): number {
  let elements = 0;
  const open: string[] = [];
  for (const [, slash = '', name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (slash !== '') {
      if (open.at(-1) === name) open.pop();
    } else {
      elements += 1 + (name === 'b' ? 0 : open.filter((each) => each === 'b').length);
      open.push(name);
    }
  }
  return elements;
}
