import { expect, test } from 'vitest';
import { DATES, GUIDS } from '../../tests/etiquette/vectors.ts';
import { rss } from '../../tests/etiquette/documents.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { toOwnSource } from '../source/own-source.ts';
import { DAY } from '../time/units.ts';
import { toArticles } from './to-articles.ts';

const NOW = Date.UTC(2026, 10, 23);
const ADDRESS = 'https://blog.example/feed';
const source = toOwnSource({ address: ADDRESS, name: 'Blog', home: null });

const read = async (document: string, at = NOW) =>
  toArticles(await parseFeed(document, ADDRESS), source, ADDRESS, at).map(({ article }) => article);

test.each(GUIDS)(
  'guids %j and %j, in any order and at any time, give the same two ids',
  async (...pair) => {
    const items = pair.map((guid, n) => ({
      title: `g${n}`,
      link: `https://blog.example/${n}`,
      ...(guid === null ? {} : { guid }),
    }));
    const ids = (await read(rss(items))).map(({ id }) => id);
    const again = (await read(rss(items.toReversed()), NOW + DAY)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(again.toReversed()).toEqual(ids);
  },
);

test.each(DATES)(
  'the date %j is one, or none, and its article stands below what comes now',
  async (date) => {
    const [article] = await read(rss([{ title: 'a', more: `<pubDate>${date}</pubDate>` }]));
    for (const at of [article!.publishedAt, article!.updatedAt, article!.sortedAt]) {
      if (at === null) continue;
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(NOW + DAY);
    }
    expect(article!.sortedAt).toBeLessThan(NOW);
  },
);
