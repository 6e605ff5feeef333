import { expect, test } from 'vitest';
import { cutBody } from './cut-body.ts';
import { imagesOf } from './images-of.ts';

const ARTICLE = 'https://blog.example/an-article';
const images = (html: string) => [...imagesOf(html, ARTICLE)];

test.each([
  ['<p>One <img src="/a.png"> two</p>', ['https://blog.example/a.png']],
  ['<IMG alt=x SRC=a.png>', ['https://blog.example/a.png']],
  [`<img src='https://cdn.example/a?x=1&amp;y=2'/>`, ['https://cdn.example/a?x=1&y=2']],
  ['<img src="/a.png" src="/b.png">', ['https://blog.example/a.png']],
  ['<img src="/a.png"><img src="/a.png">', ['https://blog.example/a.png']],
  ['<img src=/a.png width=1 height=1>', []],
  ['<img src=http://10.0.0.1/a.png>', []],
  ['<a href="/a.png">no image</a>', []],
  ['<img data-src="/a.png">', []],
  ['<img src="/a.png"', []],
])('%s', (html, addresses) => {
  expect(images(html)).toEqual(addresses);
});

test('a picture is shown although the same address counted readers before', () => {
  expect(images('<img src=/a.png width=1><img src=/a.png>')).toEqual([
    'https://blog.example/a.png',
  ]);
});

test('an address that is there a hundred thousand times is read once', () => {
  const began = performance.now();
  expect(images('<img src=/a>'.repeat(100_000))).toEqual(['https://blog.example/a']);
  expect(performance.now() - began).toBeLessThan(700);
});

test('of a body that is shown in part, the images of that part', () => {
  const html = `<img src=/a>${'<p>'.repeat(20_000)}<img src=/b>`;
  expect(images(cutBody(html).html)).toEqual(['https://blog.example/a']);
});
