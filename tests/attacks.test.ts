/**
 * What a hostile publisher can answer, through the background's own code from the request to the database: each ends
 * within its limit, says in a word what was wrong, and leaves what was stored before as it was. What only a browser shows
 * (decompression, redirects, connections) is in `tests/etiquette/checks/limits.ts`.
 *
 * ATTACKS=FOLDER adds what is in a collection: JSON files with `items`, each with a `payload`.
 */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pollSource } from '../entrypoints/background/poll-source.ts';
import { database } from '../utils/database.ts';
import { followSources } from '../utils/own-source-store.ts';
import { storePoll } from '../utils/poll-store.ts';
import { loadSourceRecord } from '../utils/source-store.ts';
import { toOwnSource } from '../utils/source/own-source.ts';
import type { PollProblem } from '../utils/source/poll.ts';
import { HOUR } from '../utils/time/units.ts';
import { BOMBS } from './etiquette/bombs.ts';
import { rss } from './etiquette/documents.ts';
import { ADDRESSES, PRIVATE_HOSTS } from './etiquette/vectors.ts';
import { complaints, NOW } from './polling/polls-of.ts';

vi.mock('../utils/permissions.ts', () => ({ isGranted: () => Promise.resolve(true) }));

/** On a machine that does other things meanwhile; alone, each takes less than one second. */
const LIMIT_MS = 6_000;
const MEGABYTE = 1024 * 1024;

const source = toOwnSource({ address: 'https://blog.example/feed', name: 'Blog', home: null });
const good = rss([1, 2, 3].map((n) => ({ title: `good ${n}`, at: NOW - n * HOUR })));

/** One poll, of what the network answers. */
async function poll(answer: (signal: AbortSignal) => Response | Promise<Response>, at = NOW) {
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) =>
    Promise.resolve(answer(signal)),
  );
  const record = (await loadSourceRecord(source.id))!;
  return storePoll(await pollSource(source, record, () => at));
}

const answered = (body: BodyInit, headers = {}) => new Response(body, { headers });

async function stored() {
  const { articles, bodies, statuses, editions, sources } = database;
  const record = await sources.get(source.id);
  const tables = [articles, bodies, statuses, editions];
  const rows: unknown[][] = await Promise.all(tables.map((table) => table.toArray()));
  return {
    rows,
    etag: record?.etag,
    unread: record?.unread,
  };
}

beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await Promise.all(database.tables.map((table) => table.clear()));
  await followSources([source], [], NOW);
  await poll(() => answered(good, { etag: '"good"' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Polls it an hour later, and looks at what must hold whatever came. */
async function attack(answer: (signal: AbortSignal) => Response | Promise<Response>) {
  const before = await stored();
  const startedAt = performance.now();
  const result = (await poll(answer, NOW + HOUR))!;
  expect(performance.now() - startedAt).toBeLessThan(LIMIT_MS);
  const after = await stored();
  const problem = result.problem;
  expect(problem === null ? before : after).toEqual(before);
  for (const [place, rows] of before.rows.entries()) {
    expect(after.rows[place]).toEqual(expect.arrayContaining(rows));
  }
  expect(result.added).toBeLessThanOrEqual(1_000);
  expect(await complaints()).toEqual([]);
  expect(await loadSourceRecord(source.id)).toMatchObject({
    errorsInRow: problem === null ? 0 : 1,
  });
  return { problem, added: result.added };
}

/** The one that is a feed all the same, of one article. */
const READ: Record<string, number> = { 'items without end': 1 };

test.each(Object.entries(BOMBS))('%s', async (name, write) => {
  const added = READ[name] ?? 0;
  const problem = added > 0 ? null : 'notAFeed';
  expect(await attack(() => answered(write()))).toEqual({ problem, added });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const manyItems = rss(
  Array.from({ length: 60_000 }, (_, n) => ({ title: `${n}`, at: NOW - n * 1_000 })),
);
const json = (items: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[${items}]}`;

test.each<[string, () => BodyInit, PollProblem | null, number]>([
  ['sixty thousand articles, each another one', () => manyItems, null, 1_000],
  ['a JSON Feed nested without end', () => json('['.repeat(5 * MEGABYTE)), 'notAFeed', 0],
  ['a JSON Feed of a million items', () => json('{},'.repeat(MEGABYTE)), 'notAFeed', 0],
  ['a page to log in', () => '<!doctype html><form><input type="password"></form>', 'notAFeed', 0],
  ['a feed that is cut off', () => good.slice(0, -20), 'notAFeed', 0],
  ['nothing', () => '', 'empty', 0],
  ['bytes that mean nothing', () => new Uint8Array(MEGABYTE).map((_, n) => n * 7), 'notAFeed', 0],
  ['UTF-16 without a mark', () => new Uint8Array(Buffer.from(good, 'utf16le')), null, 0],
])('%s', async (_, body, problem, added) => {
  expect(await attack(() => answered(body()))).toEqual({ problem, added });
});

test('of a body without end ten megabytes are taken', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += MEGABYTE;
      controller.enqueue(new Uint8Array(MEGABYTE).fill(32));
    },
  });
  const { problem } = await attack(() => answered(endless, { 'content-length': '1000000000' }));
  expect(problem).toBe('tooLarge');
  expect(sent).toBeLessThanOrEqual(12 * MEGABYTE);
});

test('a body that drips is left after twenty seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  const dripping = (signal: AbortSignal) =>
    new ReadableStream({
      start(controller) {
        const drip = setInterval(() => controller.enqueue(new Uint8Array([32])), 1_000);
        signal.addEventListener('abort', () => {
          clearInterval(drip);
          controller.error(signal.reason);
        });
      },
    });
  const polling = attack((signal) => answered(dripping(signal)));
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(1));
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await polling).problem).toBe('slow');
});

test.each(PRIVATE_HOSTS)('a redirect to %s is refused', async (host) => {
  const { problem } = await attack(() => {
    const response = answered(good);
    Object.defineProperty(response, 'url', { value: `http://${host}/` });
    return response;
  });
  expect(problem).toBe('refused');
});

test('no address of an article is anything but http or https', async () => {
  const { problem } = await attack(() =>
    answered(rss(ADDRESSES.map(([link], n) => ({ title: `link ${n}`, link })))),
  );
  expect(problem).toBeNull();
  for (const { url } of await database.articles.toArray()) expect(url).toMatch(/^https?:\/\//);
});

const folder = process.env['ATTACKS'];
const payloads = folder === undefined ? [] : payloadsIn(folder);

test.skipIf(folder === undefined)(
  'a collection of attacks, as documents and as texts',
  async () => {
    for (const [n, payload] of payloads.entries()) {
      await attack(() => answered(payload));
      await database.sources.update(source.id, { errorsInRow: 0 });
      const item = `<item><title>${payload}</title><link>https://pages.example/new-${n}</link></item>`;
      await attack(() => answered(good.replace('</channel>', () => `${item}</channel>`)));
      await database.sources.update(source.id, { errorsInRow: 0 });
    }
    expect(payloads.length).toBeGreaterThan(0);
  },
);

function payloadsIn(given: string): string[] {
  return readdirSync(given)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read: unknown = JSON.parse(readFileSync(path.join(given, name), 'utf8'));
      const { items } = read as { items?: { payload?: unknown }[] };
      return (items ?? []).flatMap(({ payload }) => (typeof payload === 'string' ? payload : []));
    });
}
