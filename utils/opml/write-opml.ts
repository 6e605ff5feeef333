import type { Source } from '../source/source.ts';
import { fromFolderName } from './folder-name.ts';

/** A source to be written, with where it is read now and the folders it is in. */
export interface ListedSource extends Pick<Source, 'name' | 'home'> {
  address: string;
  folders: readonly string[];
}

interface Folder {
  folders: Map<string, Folder>;
  sources: ListedSource[];
}

/** A list of feeds that every feed reader takes (OPML 2.0), in folders. */
export function writeOpml(sources: readonly ListedSource[], now: number): string {
  const root = newFolder();
  for (const source of sources) {
    const places = source.folders.length === 0 ? [''] : source.folders;
    for (const place of places) folderAt(root, place).sources.push(source);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>TimeAhead Companion</title>
    <dateCreated>${new Date(now).toUTCString()}</dateCreated>
  </head>
  <body>
${linesOf(root, '    ').join('\n')}
  </body>
</opml>
`;
}

function newFolder(): Folder {
  return { folders: new Map(), sources: [] };
}

function folderAt(root: Folder, path: string): Folder {
  let folder = root;
  for (const part of path.split('/').filter((name) => name !== '')) {
    const inner = folder.folders.get(part) ?? newFolder();
    folder.folders.set(part, inner);
    folder = inner;
  }
  return folder;
}

function linesOf({ folders, sources }: Folder, indent: string): string[] {
  const inner = [...folders].flatMap(([part, folder]) => {
    const name = attribute(fromFolderName(part));
    const opening = `${indent}<outline text="${name}" title="${name}">`;
    return [opening, ...linesOf(folder, `${indent}  `), `${indent}</outline>`];
  });
  return [...inner, ...sources.map((source) => indent + lineOf(source))];
}

function lineOf({ name, home, address }: ListedSource): string {
  const words = attribute(name);
  return `<outline type="rss" text="${words}" title="${words}" xmlUrl="${attribute(address)}" htmlUrl="${attribute(home)}"/>`;
}

function attribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
