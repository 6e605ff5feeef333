import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { MessageName } from '../../utils/messages.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { NEVER } from '../../utils/time/units.ts';
import { type Companion, openCompanion } from '../world/companion.ts';
import { type Ask, type SeenSource, type TestFeed, urlOf } from './check.ts';
import { START } from './documents.ts';
import { type FeedServer, startFeedServer } from './server.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-world');

/** Between two steps the clock all but stands still, and no alarm rings. */
const SCALE = 1e-6;

/** A browser with the companion, the publishers of the world, and a clock that only we move. */
export interface Lab {
  companion: Companion;
  server: FeedServer;
  now(): number;
  /** Begins the publishers' answering and follows their feeds. */
  follow(feeds: readonly TestFeed[]): Promise<void>;
  /** Follows nothing any more. */
  leaveAll(): Promise<void>;
  /** Moves the clock and no more. */
  move(ms: number): Promise<void>;
  /** Moves the clock, and runs what is due then to its end. */
  pass(ms: number): Promise<void>;
  /** What is due now, not waited for. */
  begin(): Promise<void>;
  /** What the reader does: a message from the options, answered to its end. */
  tell(type: MessageName, data: unknown): Promise<void>;
  /** The reader's own "check now". */
  checkNow(key: string): Promise<void>;
  asks(url: string): Ask[];
  look(keys: readonly string[]): Promise<Map<string, SeenSource>>;
  /** Kills the browser as by `kill -9`, and starts it again on the same profile. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** @param extension Of another build than the one for the sample world. */
export async function openLab(extension = EXTENSION): Promise<Lab> {
  let at = START;
  let setAt = Date.now();
  const server = await startFeedServer(() => at + (Date.now() - setAt) * SCALE);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'etiquette-'));
  const urls = new Map<string, string>();
  const launch = () =>
    openCompanion({
      extension,
      browserArguments: server.browserArguments,
      headless: true,
      profile,
    });
  const setClock = () => {
    setAt = Date.now();
    return lab.companion.setClock({ realAt: setAt, worldAt: at, scale: SCALE });
  };
  const tell: Lab['tell'] = async (type, data) => {
    const page = await lab.companion.open('options');
    await page.evaluate((message) => chrome.runtime.sendMessage(message), {
      id: 1,
      type,
      data,
      timestamp: 0,
    });
    await page.close();
  };
  const run = () => lab.companion.worker.evaluate(() => world.runRound());

  const lab: Lab = {
    companion: await launch(),
    server,
    now: () => at,
    async follow(feeds) {
      for (const feed of feeds) {
        urls.set(feed.key, urlOf(feed));
        server.scripts.set(urlOf(feed).replace(/#.*/, ''), feed.answer);
        for (const [url, script] of Object.entries(feed.also ?? {}))
          server.scripts.set(url, script);
      }
      const rows = feeds.map((feed) => [sourceOf(feed), recordOf(feed, at)] as const);
      await lab.companion.worker.evaluate(async (all) => {
        const { ownSources, sources } = world.database;
        await ownSources.bulkPut(all.map(([source]) => source));
        await sources.bulkPut(all.map(([, record]) => record));
      }, rows);
    },
    async leaveAll() {
      await lab.companion.worker.evaluate(
        (never) =>
          world.database.sources.toCollection().modify({ enabled: false, nextPollAt: never }),
        NEVER,
      );
    },
    async move(ms) {
      at += ms;
      await setClock();
    },
    async pass(ms) {
      await lab.move(ms);
      await run();
    },
    async begin() {
      await lab.companion.worker.evaluate(() => void world.runRound());
    },
    tell,
    async checkNow(key) {
      await tell('checkNow', { sourceId: key });
      await run();
    },
    asks: (url) => server.asks.filter((ask) => ask.url === url),
    async look(keys) {
      const rows = await rowsOf(lab.companion);
      const found = await lab.companion.worker.evaluate(lookIn, [...keys]);
      return new Map(
        found.map(({ key, ...rest }) => {
          const url = urls.get(key)!;
          const asks = lab.asks(url.replace(/#.*/, ''));
          return [key, { ...rest, url, asks, row: rows[key] ?? '' }];
        }),
      );
    },
    async crash() {
      const session = await lab.companion.context.browser()?.newBrowserCDPSession();
      const closed = lab.companion.context.waitForEvent('close');
      await session?.send('Browser.crash').catch(() => {});
      await closed;
      lab.companion = await launch();
    },
    async close() {
      await lab.companion.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
  await setClock();
  await run();
  await lab.leaveAll();
  server.asks.length = 0;
  return lab;
}

/** Runs in the worker. */
async function lookIn(keys: string[]) {
  const { sources, polls, articles, statuses } = world.database;
  const all = await articles.toArray();
  const unread = new Set(
    (await statuses.toArray()).filter(({ read }) => read === 0).map(({ articleId }) => articleId),
  );
  return Promise.all(
    keys.map(async (key) => {
      const own = all.filter(({ sourceId }) => sourceId === key);
      return {
        key,
        record: (await sources.get(key))!,
        polls: await polls
          .where('[sourceId+at]')
          .between([key, -Infinity], [key, Infinity])
          .toArray(),
        articles: own,
        unread: own.filter(({ id }) => unread.has(id)).length,
      };
    }),
  );
}

async function rowsOf(companion: Companion): Promise<Record<string, string>> {
  const page = await companion.open('options', 900);
  await page.locator('li[data-source]').first().waitFor();
  const rows = await page
    .locator('li[data-source]')
    .evaluateAll((all) =>
      all.map((row): [string, string] => [
        row.getAttribute('data-source')!,
        (row.textContent ?? '').replace(/\s+/g, ' '),
      ]),
    );
  await page.close();
  return Object.fromEntries(rows);
}

function sourceOf(feed: TestFeed): Source {
  const url = urlOf(feed);
  return {
    id: feed.key,
    name: feed.key,
    home: 'https://home.example/',
    reads: { kind: 'feed', url },
    hosts: [],
  };
}

function recordOf({ key }: TestFeed, now: number): SourceRecord {
  return {
    id: key,
    enabled: true,
    nextPollAt: now,
    nextPollReason: { kind: 'first' },
    notBefore: 0,
    leastMs: 0,
    folders: [],
    isOffered: false,
    articleHosts: [],
    schedule: null,
    published: [],
    detour: null,
    moved: null,
    etag: null,
    lastModified: null,
    importedAt: null,
    lastPoll: null,
    errorsInRow: 0,
    unread: 0,
  };
}
