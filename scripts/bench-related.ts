/**
 * Related among 50,000 articles, in the service worker of a real extension with the companion's own code, beside MiniSearch
 * asked for what an article's own words find: `npm run bench:related`. Prints the limits in brackets. Times are of a
 * machine that may do other things as well: the ratios say more.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { openCompanion } from '../tests/world/companion.ts';
import { sender } from '../tests/world/surface.ts';
import type { Command } from './bench-related/worker.ts';
import { runCommand } from './command.ts';
import { quantile } from './quantile.ts';

const SIZES = [1_000, 10_000, 50_000];
const LARGEST = SIZES.at(-1)!;
const ASKED = 250;
const LISTS = 500;
const CHUNK = 2_500;
const STARTS = 15;
const MB = 1024 * 1024;

await runCommand(async () => {
  const extension = await buildExtension();
  const companion = await openCompanion({ extension, browserArguments: [], headless: true });
  const page = await companion.open('options');
  const tell = async <Answer>(command: Command, from = 0, to = 0): Promise<Answer> => {
    const told = { command, from, to };
    const answer: unknown = await page.evaluate((it) => chrome.runtime.sendMessage(it), told);
    const { error } = (answer ?? {}) as { error?: string };
    if (error !== undefined) throw new Error(`The worker failed to ${command}: ${error}`);
    return answer as Answer;
  };
  try {
    await tell('hello');
    const storedEmpty = await stored(page);
    const own: number[] = [];
    const peer: number[] = [];
    const indexed: number[] = [];
    const read: number[] = [];
    for (const [i, size] of SIZES.entries()) {
      for (let from = SIZES[i - 1] ?? 0; from < size; from += CHUNK) {
        const to = Math.min(size, from + CHUNK);
        const cost = await tell<{ indexed: number[]; read: number[] }>('add', from, to);
        indexed.push(...cost.indexed);
        read.push(...cost.read);
        await tell('addToPeer', from, to);
      }
      const ms = await tell<number[]>('ask', size / ASKED, size);
      const peerMs = await tell<number[]>('askPeer', size / ASKED, size);
      own.push(quantile(ms, 0.95));
      peer.push(quantile(peerMs, 0.95));
      const limit = size === LARGEST ? ' [p95 5]' : '';
      console.log(
        `${size} articles, a question: ${times(ms)}${limit}; MiniSearch ${times(peerMs)}`,
      );
    }
    console.log(`growth of p95: ${growth(own)}; MiniSearch ${growth(peer)}`);
    const mean = indexed.reduce((sum, ms) => sum + ms, 0) / indexed.length;
    console.log(`an article more: ${times(indexed)}, mean ${mean.toFixed(2)} ms [1]`);
    console.log(`  and to read its words: ${times(read)}`);
    await tell('store');
    await tell('storeLists', LISTS, LARGEST);
    const withPeer = await memory(page);
    await tell('dropPeer');
    console.log(`MiniSearch in memory: ${(withPeer - (await memory(page))).toFixed(0)} MB`);

    await companion.stopWorker();
    await tell('hello');
    const empty = await memory(page);
    const starts: { ms: number; loaded: number; sinceStart: number }[] = [];
    for (let i = 0; i < STARTS; i++) {
      await companion.stopWorker();
      starts.push(await tell('first', 40_000 + i));
    }
    console.log(`in memory: ${((await memory(page)) - empty).toFixed(1)} MB [30]`);
    console.log(`stored: ${((await stored(page)) - storedEmpty).toFixed(1)} MB [20]`);
    console.log(`a cold worker's first answer: ${times(starts.map(({ ms }) => ms))} [250]`);
    console.log(`  of it to read the index: ${times(starts.map(({ loaded }) => loaded))}`);
    console.log(`  since it was started: ${times(starts.map(({ sinceStart }) => sinceStart))}`);
  } finally {
    await companion.close();
    rmSync(extension, { recursive: true });
  }
});

/** An extension of three files, in a folder of its own. */
async function buildExtension(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-related-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: path.join(import.meta.dirname, 'bench-related/worker.ts'),
        formats: ['es'],
        fileName: 'worker',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Bench of related',
    version: '1',
    background: { service_worker: 'worker.js', type: 'module' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'options.html'), '<!doctype html><title>Bench</title>');
  return folder;
}

/** MB that the worker's objects and arrays take, after what is unused was cleared away. */
async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'service_worker')!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = sender(session, sessionId);
  await send('HeapProfiler.enable', {});
  await send('HeapProfiler.collectGarbage', {});
  const heap = (await send('Runtime.getHeapUsage', {})) as {
    usedSize: number;
    backingStorageSize: number;
  };
  await session.detach();
  return (heap.usedSize + heap.backingStorageSize) / MB;
}

async function stored(page: Page): Promise<number> {
  return ((await page.evaluate(async () => (await navigator.storage.estimate()).usage)) ?? 0) / MB;
}

function times(ms: readonly number[]): string {
  return `p50 ${quantile(ms, 0.5).toFixed(1)} ms, p95 ${quantile(ms, 0.95).toFixed(1)} ms`;
}

function growth(p95s: readonly number[]): string {
  return p95s.map((ms) => (ms / p95s[0]!).toFixed(1)).join(' : ');
}
