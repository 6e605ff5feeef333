import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../utils/source/catalogue.ts';
import { writeOpml } from '../../utils/opml/write-opml.ts';
import { toOwnSource } from '../../utils/source/own-source.ts';
import { HOUR } from '../../utils/time/units.ts';
import { addressOf, type Content, page } from './content.ts';

/** How long one feed holds back its first article, so that something new arrives in a world that stands still. */
const HELD_BACK_MS = HOUR;

/**
 * Recorded feeds and pages, served at the addresses they were recorded from.
 *
 * @param folder Holds `feeds-ai/world.tsv` and `pages/MANIFEST.tsv`, each with a column `file` and a column `url`.
 * @param start When the world begins.
 * @throws Where a table or a column is missing, in one sentence for who gave the folder.
 */
export function recordedContent(folder: string, start: number): Content {
  const files = new Map([
    ...readTable(path.join(folder, 'feeds-ai'), 'world.tsv'),
    ...readTable(path.join(folder, 'pages'), 'MANIFEST.tsv'),
  ]);
  const holding = catalogue.find(({ reads, startsOff }) => !startsOff && files.has(reads.url))
    ?.reads.url;
  return (url, now) => {
    const address = addressOf(url);
    const file = files.get(`${address}${url.search}`) ?? files.get(address);
    if (!file) return null;
    const document = readFileSync(file);
    if (!file.endsWith('.xml')) return page('text/html', withoutRedirect(document));
    const isHeldBack = address === holding && now < start + HELD_BACK_MS;
    return page('application/xml', isHeldBack ? withoutFirstArticle(document) : document);
  };
}

/**
 * An OPML list of the recorded feeds that the catalogue doesn't have: what a reader of all of them would import.
 *
 * @throws As `recordedContent`.
 */
export function recordedOpml(folder: string): string {
  const known = new Set(catalogue.map(({ reads }) => reads.url));
  const sources = readTable(path.join(folder, 'feeds-ai'), 'world.tsv')
    .filter(([url]) => !known.has(url))
    .map(([url, file]) => {
      const name = path.basename(file, '.xml');
      const { home } = toOwnSource({ address: url, name, home: null });
      return { name, home, address: url, folders: [] };
    });
  return writeOpml(sources, 0);
}

/** A page that has moved would lead the reader on, to an address that was not recorded: here it stays. */
function withoutRedirect(document: Buffer): Buffer {
  const latin1 = document.toString('latin1');
  return Buffer.from(latin1.replace(/<meta http-equiv=["']?refresh\b[^>]*>/gi, ''), 'latin1');
}

function withoutFirstArticle(feed: Buffer): Buffer {
  const latin1 = feed.toString('latin1');
  return Buffer.from(latin1.replace(/<(item|entry)[ >][\s\S]*?<\/\1>/, ''), 'latin1');
}

function readTable(folder: string, name: string): [url: string, file: string][] {
  const table = path.join(folder, name);
  if (!existsSync(table)) throw new Error(`No recorded world is there: ${table} is missing.`);
  const [head, ...rows] = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const file = head?.indexOf('file') ?? -1;
  const url = head?.indexOf('url') ?? -1;
  if (file < 0 || url < 0) throw new Error(`${table} needs a column 'file' and a column 'url'.`);
  return rows
    .filter(
      (row) => row[url] && /\.(xml|html)$/.test(row[file]!) && !row[file]!.includes('.expected.'),
    )
    .map((row) => [row[url]!, path.join(folder, row[file]!)]);
}
