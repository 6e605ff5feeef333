import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from './database.ts';
import { fetchDocument, HttpError } from './http.ts';

const isGranted = vi.hoisted(() => ({ answer: true }));
vi.mock('./permissions.ts', () => ({ isGranted: () => Promise.resolve(isGranted.answer) }));

const NOW = 1_000;
const FEED = 'https://feeds.example/a.xml';
const none = { etag: null, lastModified: null };
const get = (address = FEED, validators = none as Parameters<typeof fetchDocument>[2]) =>
  fetchDocument(address, 'application/rss+xml', validators, () => NOW);

/** What the network answers: fetch is the world here, and nothing else is replaced. */
function answers(...responses: (Response | Promise<Response>)[]) {
  const fetch = vi.fn<typeof globalThis.fetch>();
  for (const response of responses) fetch.mockResolvedValueOnce(response as Response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

function from(address: string, response: Response): Response {
  Object.defineProperty(response, 'url', { value: address });
  return response;
}

async function problemOf(asking: Promise<unknown>) {
  const error = await asking.then(
    () => null,
    (refusal: unknown) => refusal,
  );
  expect(error).toBeInstanceOf(HttpError);
  return error as HttpError;
}

beforeEach(() => database.ledger.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('asks without cookies and referrer, with the validators as they came', async () => {
  const fetch = answers(new Response('<rss/>'));
  const { bytes, status } = await get(FEED, { etag: 'W/"a\\"b"', lastModified: 'mon, 1 jan' });
  expect(status).toBe(200);
  expect(new TextDecoder().decode(bytes)).toBe('<rss/>');
  const [address, options] = fetch.mock.calls[0]!;
  expect(address).toBe(FEED);
  expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(options).not.toHaveProperty('cache');
  expect([...(options!.headers as Headers)]).toEqual([
    ['accept', 'application/rss+xml'],
    ['if-modified-since', 'mon, 1 jan'],
    ['if-none-match', 'W/"a\\"b"'],
  ]);
});

test('a 304 to a conditional request is an answer', async () => {
  answers(new Response(null, { status: 304 }));
  expect(await get(FEED, { etag: '"1"', lastModified: null })).toMatchObject({ status: 304 });
});

describe('is refused, with nothing read', () => {
  test.each([
    ['a private host', 'https://192.168.0.1/feed'],
    ['the own machine', 'http://localhost:8080/feed'],
    ['another scheme', 'file:///etc/passwd'],
    ['credentials', 'https://me:secret@feeds.example/'],
  ])('%s', async (_, address) => {
    const fetch = answers(new Response('x'));
    expect((await problemOf(get(address))).problem).toBe('refused');
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['a redirect to a private host', 'https://10.0.0.1/feed'],
    ['a redirect away from encryption', 'http://feeds.example/a.xml'],
  ])('%s', async (_, address) => {
    answers(from(address, new Response('secret')));
    expect((await problemOf(get())).problem).toBe('refused');
  });
});

test.each([
  ['an error of the server', new Response('x', { status: 500 }), 'status', 500],
  ['a 304 that nobody asked for', new Response(null, { status: 304 }), 'status', 304],
  ['a part of it', new Response('x', { status: 206 }), 'status', 206],
  ['no content', new Response(null, { status: 204 }), 'empty', 204],
  ['an empty body', new Response(''), 'empty', 200],
  ['too much', new Response('x'.repeat(10 * 1024 * 1024 + 1)), 'tooLarge', 200],
])('%s is a problem', async (_, response, problem, status) => {
  answers(response);
  expect(await problemOf(get())).toMatchObject({ problem, status });
});

test('a host that the reader has not granted is not asked: it would be told who we are', async () => {
  const fetch = answers(new Response('x'));
  isGranted.answer = false;
  const { problem } = await problemOf(get());
  isGranted.answer = true;
  expect(problem).toBe('notPermitted');
  expect(fetch).not.toHaveBeenCalled();
});

test('a validator that is no legal header is left out', async () => {
  const fetch = answers(new Response('x'));
  await get(FEED, { etag: 'a\nb', lastModified: '\u20ac' });
  expect([...(fetch.mock.calls[0]![1]!.headers as Headers)]).toEqual([
    ['accept', 'application/rss+xml'],
  ]);
});

test('Retry-After comes along', async () => {
  answers(new Response('x', { status: 429, headers: { 'retry-after': '120' } }));
  expect((await problemOf(get())).retryAfter).toBe('120');
});

test('a host that cannot be reached', async () => {
  const fetch = answers();
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect((await problemOf(get())).problem).toBe('unreachable');
});

test('a body that drips is cut off after 20 seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const fetch = vi.fn<typeof globalThis.fetch>(
    (_, options) =>
      new Promise((_resolve, reject) => {
        options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
      }),
  );
  vi.stubGlobal('fetch', fetch);
  const problem = problemOf(get());
  await vi.advanceTimersByTimeAsync(19_999);
  expect(fetch.mock.calls[0]![1]!.signal!.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect((await problem).problem).toBe('slow');
});

test('the end of a redirect is entered too, and what was cut off counts', async () => {
  const long = new Response('x'.repeat(10 * 1024 * 1024 + 1));
  answers(from('https://elsewhere.example/a.xml', long));
  await problemOf(get());
  const entries = await database.ledger.toArray();
  expect(entries.map(({ host, requests }) => [host, requests])).toEqual([
    ['elsewhere.example', 1],
    ['feeds.example', 1],
  ]);
  expect(entries[0]!.bytes).toBeGreaterThan(10 * 1024 * 1024);
});

test('every request is entered in the ledger, failed ones too', async () => {
  answers(new Response('12345'), new Response('x', { status: 500 }));
  await get();
  await problemOf(get());
  expect(await database.ledger.toArray()).toEqual([
    { host: 'feeds.example', purpose: 'feed', requests: 2, bytes: 5, lastAt: NOW },
  ]);
});
