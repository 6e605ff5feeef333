/** What each surface loads when it opens, gzipped, its chunks and styles counted. Fails where one has outgrown its limit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
const KB = 1_024;

/** In bytes. A surface that opens at a click must not keep the reader waiting. */
const LIMITS: Record<string, number> = {
  'popup.html': 150 * KB,
  'sidepanel.html': 150 * KB,
  'options.html': 150 * KB,
  'discussion-frame.html': 150 * KB,
  // It runs in every page of the catalogue's hosts.
  'content-scripts/discussion.js': 12 * KB,
  // Loaded from disk, off every page's thread: read by nobody who waits.
  'background.js': 200 * KB,
};

let hasOutgrown = false;
for (const [name, limit] of Object.entries(LIMITS)) {
  const size = [...filesOf(name)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  const verdict = size <= limit ? 'ok' : 'TOO LARGE';
  console.log(
    `${name.padEnd(30)} ${(size / KB).toFixed(1).padStart(6)} KB of ${limit / KB} KB  ${verdict}`,
  );
  if (size > limit) hasOutgrown = true;
}
process.exit(hasOutgrown ? 1 : 0);

/** A file and all that it loads at once, imports of imports included; what is imported later is not. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const loaded = name.endsWith('.html')
    ? read(name)
        .toString()
        .matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)
    : read(name)
        .toString()
        .matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
  for (const [, address] of loaded) {
    filesOf(
      path.posix.join(
        address!.startsWith('/') ? '.' : path.posix.dirname(name),
        address!.replace(/^\//, ''),
      ),
      seen,
    );
  }
  return seen;
}

function read(name: string): Buffer {
  return readFileSync(path.join(FOLDER, name));
}
