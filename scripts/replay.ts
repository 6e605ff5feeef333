/**
 * Replays what feeds have said over time through the very code of the background, from bytes to the database, and says
 * for each what is there in the end, beside a judgement apart from it (`judge-articles.ts`).
 *
 *   npm run -s replay -- FOLDER
 *
 * A folder in FOLDER is one feed, its snapshots named by their times (`2026-06-04T004358.xml`); a file in FOLDER is
 * polled ten times as it is. Ends with 1 where anything was lost, came twice, or was unread again.
 */
import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toArticles } from '../utils/article/to-articles.ts';
import { database } from '../utils/database.ts';
import { decodeFeed } from '../utils/feed/decode-feed.ts';
import { parseFeed } from '../utils/feed/parse-feed.ts';
import { followSources } from '../utils/own-source-store.ts';
import { storePoll } from '../utils/poll-store.ts';
import { toOwnSource } from '../utils/source/own-source.ts';
import type { Source } from '../utils/source/source.ts';
import { HOUR } from '../utils/time/units.ts';
import { runCommand } from './command.ts';
import { Judge } from './judge-articles.ts';

interface Snapshot {
  text: string;
  at: number;
}

/** What a poll brought: the addresses and titles of articles that weren't there before, and whether they are unread. */
interface Arrived {
  url: string;
  title: string;
  isUnread: boolean;
}

const TIMES = 10;
const BEGIN = Date.UTC(2026, 10, 23, 12);
const COUNTS = {
  polls: 'how many',
  articles: 'stored in the end',
  distinct: 'that there are, by the judgement apart',
  twice: 'stored articles that are another one of them',
  lost: 'that there are and are not stored',
  again: 'stored as new though they had been told before',
  unseen: 'new ones that are not unread (the first poll left out)',
  edited: 'edits that were seen',
  announced: 'that were put on the list of announcements',
} as const;

type Row = Record<keyof typeof COUNTS, number>;

const FAULTS = ['twice', 'lost', 'again', 'unseen'] as const;

await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name a folder: npm run -s replay -- FOLDER');
  if (!existsSync(folder)) throw new Error(`${folder} isn't there: nothing was replayed.`);
  const feeds = feedsIn(folder);
  if (feeds.length === 0) throw new Error(`There is no feed in ${folder}.`);
  for (const [name, what] of Object.entries(COUNTS)) console.log(`${name.padEnd(10)} ${what}`);
  console.log(line('feed', Object.keys(COUNTS), 'verdict'));
  const rows: Row[] = [];
  for (const { name, snapshots } of feeds) {
    const row = await replay(name, snapshots).catch(String);
    if (typeof row === 'string') console.log(line(name, [], `not judged: ${row}`));
    else {
      rows.push(row);
      console.log(line(name, Object.values(row), verdict(row)));
    }
  }
  const total = sum(rows);
  console.log(line(`all ${rows.length}`, Object.values(total), verdict(total)));
  if (verdict(total) !== 'ok') process.exit(1);
});

async function replay(name: string, snapshots: Snapshot[]): Promise<Row> {
  const address = `https://${name.replace(/[^a-z\d]+/gi, '-')}.example/feed`;
  const source = toOwnSource({ address, name, home: null });
  await Promise.all(database.tables.map((table) => table.clear()));
  await followSources([source], [], snapshots[0]!.at);
  const judge = new Judge();
  const arrived: Arrived[][] = [];
  let edited = 0;
  for (const { text, at } of snapshots) {
    await judge.read(text);
    edited += await poll(source, text, at);
    arrived.push(await loadArrived(at));
  }
  const articles = await database.articles.toArray();
  const stored = new Set(articles.map(({ url, title }) => judge.keyOf(url, title)));
  const documents = judge.documents();
  const distinct = new Set(documents.flatMap((keys) => [...keys]));
  return {
    polls: snapshots.length,
    articles: articles.length,
    distinct: distinct.size,
    twice: articles.length - stored.size,
    lost: [...distinct].filter((key) => !stored.has(key)).length,
    ...countNew(judge, arrived),
    edited,
    announced: await database.announcements.count(),
  };
}

function countNew(judge: Judge, arrived: Arrived[][]) {
  const known = new Set<string>();
  let again = 0;
  let unseen = 0;
  for (const [place, keys] of judge.documents().entries()) {
    if (place > 0) {
      const told = arrived[place]!;
      again += told.filter(({ url, title }) => known.has(judge.keyOf(url, title))).length;
      const unread = told.filter(({ isUnread }) => isUnread);
      const isUnread = new Set(unread.map(({ url, title }) => judge.keyOf(url, title)));
      unseen += [...keys].filter((key) => !known.has(key) && !isUnread.has(key)).length;
    }
    for (const key of keys) known.add(key);
  }
  return { again, unseen };
}

async function poll(source: Source, text: string, at: number): Promise<number> {
  const feed = await parseFeed(text, source.reads.url);
  const articles = toArticles(feed, source, source.reads.url, at);
  const told = { sourceId: source.id, at, status: 200, problem: null, bytes: text.length, ms: 0 };
  const stored = await storePoll({
    moved: null,
    poll: { ...told, articles: articles.length },
    next: { at: at + HOUR, reason: { kind: 'undated' }, notBefore: 0 },
    validators: null,
    learned: {},
    pause: null,
    articles,
  });
  return stored?.edited ?? 0;
}

async function loadArrived(at: number): Promise<Arrived[]> {
  const fresh = await database.articles.filter(({ firstSeenAt }) => firstSeenAt === at).toArray();
  const statuses = await database.statuses.bulkGet(fresh.map(({ id }) => id));
  return fresh.map(({ url, title }, i) => ({ url, title, isUnread: statuses[i]?.read === 0 }));
}

function feedsIn(folder: string): { name: string; snapshots: Snapshot[] }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.(?:xml|rss|atom|rdf|json)$/.test(entry.name))
    .map((entry) => {
      const place = path.join(folder, entry.name);
      const snapshots = entry.isDirectory() ? snapshotsIn(place) : [];
      return { name: entry.name, snapshots: entry.isFile() ? tenTimes(place) : snapshots };
    })
    .filter(({ snapshots }) => snapshots.length > 0);
}

function snapshotsIn(folder: string): Snapshot[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, day, h, m, s] = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)\./.exec(name) ?? [];
      if (day === undefined) return [];
      return { text: textOf(path.join(folder, name)), at: Date.parse(`${day}T${h}:${m}:${s}Z`) };
    });
}

function tenTimes(file: string): Snapshot[] {
  const text = textOf(file);
  return Array.from({ length: TIMES }, (_, i) => ({ text, at: BEGIN + i * HOUR }));
}

function textOf(file: string): string {
  return decodeFeed(readFileSync(file), null);
}

function sum(rows: Row[]): Row {
  const zero: Row = {
    polls: 0,
    articles: 0,
    distinct: 0,
    twice: 0,
    lost: 0,
    again: 0,
    unseen: 0,
    edited: 0,
    announced: 0,
  };
  for (const row of rows) {
    // Its keys are the counts'.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    for (const name of Object.keys(COUNTS) as (keyof Row)[]) zero[name] += row[name];
  }
  return zero;
}

function verdict(row: Row): string {
  return (
    FAULTS.filter((fault) => row[fault] > 0)
      .join(', ')
      .toUpperCase() || 'ok'
  );
}

function line(name: string, cells: (string | number)[], end: string): string {
  const padded = cells.map((cell) => String(cell).padStart(9));
  return `${name.slice(0, 48).padEnd(48)} ${padded.join(' ')}  ${end}`;
}
