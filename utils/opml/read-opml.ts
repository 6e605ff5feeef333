import { Parser } from 'htmlparser2';
import type { NewFeed } from '../source/own-source.ts';
import { toFolderName } from './folder-name.ts';
import { LONGEST_LIST, MOST_FEEDS } from './limits.ts';

/** No program nests folders deeper in earnest. */
const DEEPEST = 64;

/** Folders in folders that are kept: what is deeper is in the last of them. */
const MOST_FOLDERS = 5;

const LONGEST_VALUE = 2_048;

/** Why a file was not read. Each has one sentence, `opml…`. */
export type OpmlProblem = 'tooLarge' | 'noOpml' | 'hostile';

/** A file that is no list of feeds, or one that isn't read for safety's sake. */
export class OpmlError extends Error {
  override name = 'OpmlError';
  readonly problem: OpmlProblem;

  constructor(problem: OpmlProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What a file lists. Addresses are as they stand there: nothing of them has been checked. */
export interface Opml {
  feeds: NewFeed[];
  /** Whether there were more than are read. */
  isCut: boolean;
}

/**
 * The feeds of an OPML file, in its order, out of whatever folders they are in. Names of tags and attributes in any case,
 * because programs write `xmlUrl`, `xmlurl` and `URL`. An entry that says it is a feed but not where has the address ''.
 *
 * @throws {OpmlError}
 */
export function readOpml(text: string): Opml {
  if (text.length > LONGEST_LIST) throw new OpmlError('tooLarge');
  const feeds: NewFeed[] = [];
  let isOpml = false;
  /** The names of what is open, '' for what is no folder. */
  const open: string[] = [];
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) throw new OpmlError('hostile');
        if (name === 'opml') isOpml = true;
        const isOutline = isOpml && name === 'outline';
        const feed = isOutline ? feedOf(attributes, folderOf(open)) : null;
        open.push(isOutline && feed === null ? nameOf(attributes) : '');
        if (feed === null) return;
        if (feeds.length < MOST_FEEDS) feeds.push(feed);
        else isCut = true;
      },
      onclosetag() {
        open.pop();
      },
      // A document type can declare entities, and no list of feeds needs one.
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw new OpmlError('hostile');
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  if (!isOpml) throw new OpmlError('noOpml');
  return { feeds, isCut };
}

/** An entry's feed, or null where it is a folder, a link or a note. */
function feedOf(attributes: Record<string, string>, folder: string): NewFeed | null {
  const value = (name: string) => valueOf(attributes, name);
  const type = value('type').toLowerCase();
  const isFeed = type === 'rss' || type === 'atom';
  const address = value('xmlurl') || (isFeed || type === '' ? value('url') : '');
  if (address === '' && !isFeed) return null;
  return { address, name: nameOf(attributes), home: value('htmlurl') || null, folder };
}

/** `AI/Labs`: the folders that are open, from the outermost. */
function folderOf(open: readonly string[]): string {
  return open
    .filter((name) => name !== '')
    .slice(0, MOST_FOLDERS)
    .map((name) => toFolderName(name))
    .join('/');
}

function nameOf(attributes: Record<string, string>): string {
  return valueOf(attributes, 'text') || valueOf(attributes, 'title');
}

function valueOf(attributes: Record<string, string>, name: string): string {
  return (attributes[name] ?? '').trim().slice(0, LONGEST_VALUE);
}
