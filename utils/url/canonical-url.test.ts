import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';
import { trackingParameters } from './tracking-parameters.ts';

test.each([
  ['a fragment goes', 'https://a.example/post#part', 'https://a.example/post'],
  ['a slash at the end goes', 'https://a.example/post/', 'https://a.example/post'],
  ['the root keeps its slash', 'https://a.example', 'https://a.example/'],
  ['host and scheme are lower case', 'HTTPS://A.Example/Post', 'https://a.example/Post'],
  ['the default port goes', 'https://a.example:443/post', 'https://a.example/post'],
  ['http becomes https', 'http://a.example/post', 'https://a.example/post'],
  ['another port stays', 'http://a.example:8080/post', 'http://a.example:8080/post'],
  ['tracking goes', 'https://a.example/p?utm_source=rss&id=7&FBCLID=x', 'https://a.example/p?id=7'],
  ['tracking alone leaves no question mark', 'https://a.example/p/?ref=x', 'https://a.example/p'],
  ['the order of what stays is kept', 'https://a.example/?b=2&a=1', 'https://a.example/?b=2&a=1'],
  ['a parameter without value stays', 'https://a.example/?p', 'https://a.example/?p'],
  [
    'escapes are left alone',
    'https://a.example/%E4%BD%A0?q=%20',
    'https://a.example/%E4%BD%A0?q=%20',
  ],
])('%s', (_, given, canonical) => {
  expect(canonicalUrl(given)).toBe(canonical);
  expect(canonicalUrl(canonical), 'twice changes nothing').toBe(canonical);
});

test.each(['javascript:alert(1)', 'about:blank', '', 'chrome://newtab/'])(
  '%j has none',
  (given) => {
    expect(canonicalUrl(given)).toBeNull();
  },
);

test('the list of tracking parameters is sorted, in lower case and without repeats', () => {
  expect(trackingParameters).toEqual([...new Set(trackingParameters)].sort());
  expect(trackingParameters).toEqual(trackingParameters.map((name) => name.toLowerCase()));
});
