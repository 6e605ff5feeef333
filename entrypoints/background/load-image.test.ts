import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '../../utils/database.ts';
import { version1 } from '../../tests/fixtures/database/version-1.ts';
import { loadImage } from './load-image.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const SHOWN = 'https://cdn.example/a.png';
const { articles: article } = version1.rows;

function answers(body: BodyInit, headers: HeadersInit = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>().mockResolvedValue(new Response(body, { headers }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

beforeEach(async () => {
  await database.ledger.clear();
  await database.articles.put({ ...article, topics: [...article.topics] });
  await database.bodies.put({
    articleId: article.id,
    html: `<p>Text</p><img src="${SHOWN}"><img src="http://192.168.0.1/a.png"><a href="https://cdn.example/b.png">`,
  });
});
afterEach(() => vi.unstubAllGlobals());

test('an image of the article comes as data, without cookies, and enters the ledger', async () => {
  const fetch = answers(PNG, { 'content-type': 'text/html' });
  expect(await loadImage(article.id, SHOWN)).toEqual({
    kind: 'shown',
    data: 'data:image/png;base64,iVBORw0KGgo=',
  });
  expect(fetch.mock.calls[0]![1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  expect(await database.ledger.toArray()).toMatchObject([
    { host: 'cdn.example', purpose: 'image', requests: 1, bytes: 8 },
  ]);
});

test.each([
  ['an address that the article only links to', article.id, 'https://cdn.example/b.png'],
  ['an address of our own choice', article.id, 'https://cdn.example/secret'],
  ['an address on the own network', article.id, 'http://192.168.0.1/a.png'],
  ['an article that is not there', '0'.repeat(32), SHOWN],
])('%s is not fetched', async (_, articleId, address) => {
  const fetch = answers(PNG);
  await expect(loadImage(articleId, address)).rejects.toThrow('not of this article');
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ['a document that calls itself a picture', '<svg onload="alert(1)"/>', 'imageNoPicture'],
  ['six megabytes', new Uint8Array(6 * 1024 * 1024), 'imageTooLarge'],
  ['nothing', '', 'imageUnreachable'],
] as const)('%s is not shown', async (_, body, why) => {
  answers(body, { 'content-type': 'image/png' });
  expect(await loadImage(article.id, SHOWN)).toEqual({ kind: 'failed', why });
});
