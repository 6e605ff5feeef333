import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '../../utils/database.ts';
import { storePoll } from '../../utils/poll-store.ts';
import { ensureSources } from '../../utils/catalogue-store.ts';
import { loadSourceRecord } from '../../utils/source-store.ts';
import { findSource } from '../../utils/source/find-source.ts';
import { DAY, HOUR } from '../../utils/time/units.ts';
import { pollSource } from './poll-source.ts';

vi.mock('../../utils/permissions.ts', () => ({ isGranted: () => Promise.resolve(true) }));

const NOW = Date.UTC(2026, 10, 23, 12);
const source = findSource('openai')!;
const feed = (inside = '') =>
  `<rss version="2.0"><channel><title>T</title>${inside}<item><title>One</title><link>https://openai.com/index/1</link></item></channel></rss>`;

/** One poll, as the background does it, of what the network answers. */
async function poll(response: Response, at = NOW) {
  const fetch = vi.fn<typeof globalThis.fetch>().mockResolvedValueOnce(response);
  vi.stubGlobal('fetch', fetch);
  const outcome = await pollSource(source, (await loadSourceRecord('openai'))!, () => at);
  await storePoll(outcome);
  const [address, options] = fetch.mock.calls[0]!;
  return { ...outcome, address, asked: Object.fromEntries(options!.headers as Headers) };
}

beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});
afterEach(() => vi.unstubAllGlobals());

test('validators come back as they came, also those that a 304 brings anew', async () => {
  await poll(new Response(feed(), { headers: { etag: 'W/"1"', 'last-modified': 'Once' } }));
  const second = await poll(
    new Response(null, { status: 304, headers: { etag: '"2"' } }),
    NOW + HOUR,
  );
  expect(second.asked).toMatchObject({ 'if-none-match': 'W/"1"', 'if-modified-since': 'Once' });
  const third = await poll(new Response(null, { status: 304 }), NOW + 2 * HOUR);
  expect(third.asked).toMatchObject({ 'if-none-match': '"2"', 'if-modified-since': 'Once' });
});

test('a document that cannot be read vouches for nothing: its validators are not kept', async () => {
  await poll(new Response('<html></html>', { headers: { etag: '"login"' } }));
  expect(await loadSourceRecord('openai')).toMatchObject({ etag: null, errorsInRow: 1 });
});

test('what the feed asks for with ttl holds also after a 304, which does not say it again', async () => {
  const first = await poll(new Response(feed('<ttl>1440</ttl>'), { headers: { etag: '"1"' } }));
  expect(first.next).toMatchObject({ at: NOW + DAY, reason: { kind: 'ttl' } });
  const second = await poll(new Response(null, { status: 304 }), NOW + DAY);
  expect(second.next.at).toBe(NOW + 2 * DAY);
  const third = await poll(new Response(feed()), NOW + 2 * DAY);
  expect(third.next.at).toBe(NOW + 2 * DAY + 4 * HOUR);
});

test.each([
  ['max-age', new Response(feed(), { headers: { 'cache-control': 'max-age=28800' } }), 8 * HOUR],
  ['Retry-After', new Response('x', { status: 429, headers: { 'retry-after': '86400' } }), DAY],
  ['an error', new Response('x', { status: 500 }), 2 * HOUR],
  ['nothing', new Response(feed()), 4 * HOUR],
])('after %s the next poll waits', async (_, response, waitMs) => {
  expect((await poll(response)).next.at).toBe(NOW + waitMs);
});

const dated = (day: number) =>
  `<rss version="2.0"><channel><title>T</title>${Array.from(
    { length: 14 },
    (_, i) =>
      `<item><title>${i}</title><link>https://openai.com/index/${i}</link><pubDate>${new Date(NOW - i * DAY).toUTCString()}</pubDate></item>`,
  )
    .slice(day)
    .join('')}</channel></rss>`;

test('how often it publishes is told by its dates, also after a 304', async () => {
  const first = await poll(new Response(dated(1), { headers: { etag: '"1"' } }));
  expect(first.next).toMatchObject({ reason: { kind: 'rhythm', perWeek: 7 }, at: NOW + DAY });
  const second = await poll(new Response(null, { status: 304 }), NOW + DAY);
  expect(second.next.reason).toMatchObject({ kind: 'rhythm' });
});

test('"too many requests" is a pause of the whole host, another error is none', async () => {
  const retry = { 'retry-after': '7200' };
  await poll(new Response('x', { status: 429, headers: retry }));
  expect(await database.hostPauses.toArray()).toEqual([
    { host: 'openai.com', until: NOW + 2 * HOUR },
  ]);
  await database.hostPauses.clear();
  await poll(new Response('x', { status: 500, headers: retry }), NOW + DAY);
  expect(await database.hostPauses.count()).toBe(0);
});

test('after an answer of no use the browser is kept from its cache', async () => {
  await poll(new Response('<html></html>', { headers: { etag: '"login"' } }));
  const second = await poll(new Response(feed(), { headers: { etag: '"1"' } }), NOW + HOUR);
  expect(second.asked).toMatchObject({ 'if-none-match': '' });
  const third = await poll(new Response(null, { status: 304 }), NOW + 2 * HOUR);
  expect(third.asked).toMatchObject({ 'if-none-match': '"1"' });
});

test('a feed that answers from elsewhere for two days is read there, and its record says so', async () => {
  const elsewhere = 'https://elsewhere.example/feed';
  const answer = () => {
    const response = new Response(feed());
    Object.defineProperty(response, 'url', { value: elsewhere });
    return response;
  };
  for (const days of [0, 1, 2]) await poll(answer(), NOW + days * DAY);
  expect(await loadSourceRecord('openai')).toMatchObject({
    detour: null,
    moved: { from: [source.reads.url], to: elsewhere },
  });
  expect((await poll(answer(), NOW + 3 * DAY)).address).toBe(elsewhere);
});
