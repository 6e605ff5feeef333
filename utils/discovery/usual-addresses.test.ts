import { expect, test } from 'vitest';
import { usualAddresses } from './usual-addresses.ts';

test('a feed is looked for at the root, ten times at most', () => {
  const all = usualAddresses('https://a.example/');
  expect(all.slice(0, 3)).toEqual([
    'https://a.example/feed',
    'https://a.example/rss.xml',
    'https://a.example/feed.xml',
  ]);
  expect(all).toHaveLength(10);
});

test('in the folder of a blog first, and never in that of a year or a file', () => {
  const ofBlog = usualAddresses('https://a.example/blog/a-post');
  expect(ofBlog[0]).toBe('https://a.example/blog/feed');
  expect(ofBlog).toContain('https://a.example/feed');
  expect(ofBlog).toHaveLength(10);
  expect(usualAddresses('https://a.example/2024/05/a')[0]).toBe('https://a.example/feed');
  expect(usualAddresses('https://a.example/a.html')[0]).toBe('https://a.example/feed');
});
