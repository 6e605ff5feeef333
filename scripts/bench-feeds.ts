/**
 * What reading a feed costs, from bytes to articles, beside what rss-parser alone needs for the same documents in the
 * same run. `npm run bench:feeds`, or `npm run bench:feeds -- FOLDER` for the feeds in a folder; what rss-parser
 * refuses is left out of both. Memory is the peak of a process that does only the one.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import RssParser from 'rss-parser';
import { decodeFeed } from '../utils/feed/decode-feed.ts';
import { parseFeed } from '../utils/feed/parse-feed.ts';
import { writtenFeeds } from './written-feeds.ts';
import { median } from './quantile.ts';

const ROUNDS = 15;

type Read = (bytes: Uint8Array) => Promise<unknown>;

const ours: Read = (bytes) => parseFeed(decodeFeed(bytes, null), 'https://bench.example/feed');
const bare: Read = (bytes) => new RssParser().parseString(new TextDecoder().decode(bytes));

const [folder, only] = process.argv.slice(2);
const documents = await readable(folder ? feedsIn(folder) : writtenFeeds());
if (only === undefined) await compare();
else await measureMemory(only === 'ours' ? ours : bare);

async function compare() {
  const times: Record<string, { ours: number[]; bare: number[] }> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, bytes } of documents) {
      const time = (times[name] ??= { ours: [], bare: [] });
      time.bare.push(await msOf(bare, bytes));
      time.ours.push(await msOf(ours, bytes));
    }
  }
  let sum = { ours: 0, bare: 0 };
  for (const [name, time] of Object.entries(times)) {
    const [own, theirs] = [median(time.ours), median(time.bare)];
    sum = { ours: sum.ours + own, bare: sum.bare + theirs };
    if (documents.length <= 20) console.log(line(name, own, theirs));
  }
  console.log(line(`all ${documents.length}`, sum.ours, sum.bare));
  const memory = (which: string) =>
    execFileSync(process.execPath, [import.meta.filename, folder ?? '', which])
      .toString()
      .trim();
  console.log(`peak memory      ${memory('ours')}, rss-parser ${memory('bare')}`);
}

function line(name: string, own: number, theirs: number): string {
  const times = `${own.toFixed(1)} ms, rss-parser ${theirs.toFixed(1)} ms`;
  return `${name.padEnd(16)} ${times}: ${(own / theirs).toFixed(2)} of it`;
}

async function measureMemory(read: Read) {
  for (const { bytes } of documents) await read(bytes);
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

async function msOf(read: Read, bytes: Uint8Array): Promise<number> {
  const begin = performance.now();
  await read(bytes);
  return performance.now() - begin;
}

async function readable(all: { name: string; bytes: Uint8Array }[]) {
  const read = await Promise.allSettled(all.map(({ bytes }) => bare(bytes)));
  return all.filter((_, place) => read[place]!.status === 'fulfilled');
}

function feedsIn(given: string) {
  return readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xml|rss|atom|rdf)$/.test(entry.name))
    .map(({ parentPath, name }) => ({ name, bytes: readFileSync(path.join(parentPath, name)) }));
}
