/**
 * What polling and storing cost in a browser. First storing one poll, beside putting the same rows into the same tables
 * and no more, in the same run; then one cycle of many sources that all are due, a row for each quarter of them.
 *
 *   npm run bench:sources -- [--sources 1000] [--only storing]
 *
 * A cycle of a thousand takes four minutes: the more are due, the further apart they are asked (docs/decisions/0021).
 */
import { parseArgs } from 'node:util';
import { toArticles } from '../utils/article/to-articles.ts';
import { decodeFeed } from '../utils/feed/decode-feed.ts';
import { parseFeed } from '../utils/feed/parse-feed.ts';
import { toOwnSource } from '../utils/source/own-source.ts';
import { SECOND } from '../utils/time/units.ts';
import type { TestFeed } from '../tests/etiquette/check.ts';
import { ok, rss, START } from '../tests/etiquette/documents.ts';
import { type Lab, openLab } from '../tests/etiquette/lab.ts';
import { runCommand } from './command.ts';
import { extensionProcess } from './extension-process.ts';
import { writtenFeeds } from './written-feeds.ts';
import { median } from './quantile.ts';

const ROUNDS = 9;
const ARTICLES = 20;
const SAMPLE_MS = 100;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { sources: { type: 'string', default: '1000' }, only: { type: 'string' } },
  });
  const lab = await openLab();
  try {
    await measureStoring(lab);
    if (values.only !== 'storing') await measureCycle(lab, Number(values.sources));
  } finally {
    await lab.close();
  }
});

async function measureStoring(lab: Lab) {
  const source = toOwnSource({ address: 'https://bench.example/feed', name: 'Bench', home: null });
  await lab.follow([{ key: source.id, answer: () => ok(rss([])) }]);
  for (const { name, bytes } of writtenFeeds()) {
    const feed = await parseFeed(decodeFeed(bytes, null), source.reads.url);
    const articles = toArticles(feed, source, source.reads.url, START);
    const times = await lab.companion.worker.evaluate(storeAndPut, {
      sourceId: source.id,
      articles,
      at: START,
      rounds: ROUNDS,
    });
    const [ours, bare, again] = [times.ours, times.bare, times.again].map(median);
    console.log(
      `storing ${String(articles.length).padStart(5)} of ${name.padEnd(10)} ${ours!.toFixed(0)} ms, ` +
        `the same rows bare ${bare!.toFixed(0)} ms: ${(ours! / bare!).toFixed(2)} of it; the same poll again ${again!.toFixed(0)} ms`,
    );
  }
  await lab.leaveAll();
}

/** Runs in the worker. */
async function storeAndPut(given: {
  sourceId: string;
  articles: ReturnType<typeof toArticles>;
  at: number;
  rounds: number;
}) {
  const { articles, bodies, statuses, arrivals, editions } = world.database;
  const tables = [articles, bodies, statuses, arrivals, editions];
  const clear = async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await world.database.sources.update(given.sourceId, { importedAt: null, unread: 0 });
  };
  const poll = (at: number) =>
    world.storePoll({
      moved: null,
      poll: {
        sourceId: given.sourceId,
        at,
        status: 200,
        problem: null,
        articles: given.articles.length,
        bytes: 1,
        ms: 1,
      },
      next: { at: at + 9e9, reason: { kind: 'undated' }, notBefore: 0 },
      validators: null,
      learned: {},
      pause: null,
      articles: given.articles,
    });
  const timed = async (work: () => Promise<unknown>) => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
  };
  const times = { ours: [] as number[], bare: [] as number[], again: [] as number[] };
  for (let round = 0; round < given.rounds; round++) {
    await clear();
    times.ours.push(await timed(() => poll(given.at)));
    times.again.push(await timed(() => poll(given.at + 1)));
    const rows = await Promise.all([
      articles.toArray(),
      bodies.toArray(),
      statuses.toArray(),
      arrivals.toArray(),
    ]);
    await clear();
    times.bare.push(
      await timed(() =>
        world.database.transaction('rw', articles, bodies, statuses, arrivals, async () => {
          await articles.bulkPut(rows[0]);
          await bodies.bulkPut(rows[1]);
          await statuses.bulkPut(rows[2]);
          await arrivals.bulkPut(rows[3]);
        }),
      ),
    );
  }
  await clear();
  return times;
}

async function measureCycle(lab: Lab, count: number) {
  const feeds = Array.from({ length: count }, (_, n): TestFeed => {
    const key = `s${n}`;
    const items = Array.from({ length: ARTICLES }, (_item, k) => ({
      title: `${key} ${k}`,
      at: START - k * SECOND,
      link: `https://${key}.example/${k}`,
      more: `<description>${`Words of article ${k} of ${key}. `.repeat(60)}</description>`,
    }));
    return { key, answer: () => ok(rss(items)) };
  });
  await lab.follow(feeds);
  const extension = extensionProcess();
  const before = extension.usage();
  const begin = performance.now();
  await lab.begin();
  for (const quarter of [1, 2, 3, 4]) {
    const until = Math.round((count * quarter) / 4);
    while (lab.server.asks.length < until) await pause(SAMPLE_MS);
    if (quarter === 4) await lab.pass(0);
    const { cpuMs, peakMb, mb } = extension.usage();
    console.log(
      `${String(until).padStart(5)} sources: ${((performance.now() - begin) / SECOND).toFixed(0)} s, ` +
        `extension ${((cpuMs - before.cpuMs) / SECOND).toFixed(1)} s of CPU, ${mb} MB (peak ${peakMb}, before ${before.mb})`,
    );
  }
  const atOnce = lab.server.asks.map((ask) => ask.atOnce);
  const most = (which: 'all' | 'host') => Math.max(...atOnce.map((one) => one[which]));
  const stored = await lab.companion.worker.evaluate(() => world.database.articles.count());
  console.log(
    `${lab.server.asks.length} requests, at most ${most('all')} at once, ${most('host')} a host; ${stored} articles stored`,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
