import { expect, test } from 'vitest';
import { imageAddress, isPixel } from './read-image.ts';

const ARTICLE = 'https://blog.example/2026/an-article/';

test.each([
  ['https://cdn.example/a.png', 'https://cdn.example/a.png'],
  ['a.png', 'https://blog.example/2026/an-article/a.png'],
  ['//cdn.example/a.png', 'https://cdn.example/a.png'],
])('%s is fetched from %s', (src, address) => {
  expect(imageAddress(src, ARTICLE)).toBe(address);
});

test.each([
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/icon/16.png',
  'http://192.168.0.1/router.png',
  'https://localhost/a.png',
  'https://[::1]/a.png',
])('%s is not fetched', (src) => {
  expect(imageAddress(src, ARTICLE)).toBeNull();
});

const image = (src: string, width: string | null = null, height: string | null = null) => ({
  src,
  width,
  height,
});

test.each([
  ['one pixel', image('/a.gif', '1', '1')],
  ['no height', image('/a.gif', '600', '0')],
  ['two pixels with a unit', image('/a.gif', '2px', null)],
  ['a counter of readers', image('https://medium.com/_/stat?event=post.clientViewed')],
  ['a counter below a known host', image('https://ad.doubleclick.net/x')],
])('%s: dropped', (_, told) => {
  expect(isPixel(told, ARTICLE)).toBe(true);
});

test.each([
  ['no size', image('/a.png')],
  ['a size in percent', image('/a.png', '100%', 'auto')],
  ['an icon', image('/a.png', '16', '16')],
  ['a picture on a host that also counts', image('https://medium.com/photo.png')],
  ['a host whose name only ends alike', image('https://notdoubleclick.net/a.png')],
])('%s: shown', (_, told) => {
  expect(isPixel(told, ARTICLE)).toBe(false);
});
