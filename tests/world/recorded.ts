import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Content, page } from './content.ts';

/**
 * Recorded feeds and pages, served at the addresses they were recorded from.
 *
 * @param folder Holds `feeds-ai/world.tsv` and `pages/MANIFEST.tsv`, each with a column `file` and a column `url`.
 */
export function recordedContent(folder: string): Content {
  const files = new Map([
    ...readTable(path.join(folder, 'feeds-ai'), 'world.tsv'),
    ...readTable(path.join(folder, 'pages'), 'MANIFEST.tsv'),
  ]);
  return (url) => {
    const file =
      files.get(`${url.origin}${url.pathname}${url.search}`) ??
      files.get(`${url.origin}${url.pathname}`);
    if (!file) return null;
    return page(file.endsWith('.xml') ? 'application/xml' : 'text/html', readFileSync(file));
  };
}

function readTable(folder: string, name: string): [url: string, file: string][] {
  const [head, ...rows] = readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const file = head!.indexOf('file');
  const url = head!.indexOf('url');
  return rows
    .filter(
      (row) => row[url] && /\.(xml|html)$/.test(row[file]!) && !row[file]!.includes('.expected.'),
    )
    .map((row) => [row[url]!, path.join(folder, row[file]!)]);
}
