import { FeedError } from './feed-error.ts';

/** Longer ones than HTML's entities in short need are no help to anybody. */
const LONGEST_SUBSET = 32_768;

/** Entities made of entities, and what stands elsewhere: the two ways to make much of little. */
const GROWS = /&[a-z_]|%|\b(?:SYSTEM|PUBLIC)\b/i;

/**
 * Where the root element begins. What stands before it is skipped: declaration, comments, a DOCTYPE with all that it
 * declares, words. Each is looked for once, from where the one before ended.
 *
 * @throws {FeedError} Where there is no root, or the DOCTYPE declares what can grow.
 */
export function findRoot(document: string): number {
  let at = document.indexOf('<');
  for (; at !== -1; at = document.indexOf('<', at)) {
    const next = document[at + 1] ?? '';
    if (document.startsWith('<!--', at)) at = endOf('-->', document, at + 4);
    else if (next === '?') at = endOf('?>', document, at + 2);
    else if (next === '!') at = endOfDoctype(document, at + 2);
    else if (/[a-z_]/i.test(next)) return at;
    else at += 1;
  }
  throw new FeedError('There is no element in the document');
}

function endOf(mark: string, document: string, from: number): number {
  const at = document.indexOf(mark, from);
  if (at === -1) throw new FeedError('The document ends before it has begun');
  return at + mark.length;
}

function endOfDoctype(document: string, from: number): number {
  for (let at = from; at < document.length; at += 1) {
    const letter = document[at]!;
    if (letter === '>') return at + 1;
    if (letter === '"' || letter === "'") at = endOf(letter, document, at + 1) - 1;
    if (letter === '[') at = endOfSubset(document, at + 1);
  }
  throw new FeedError('The DOCTYPE has no end');
}

function endOfSubset(document: string, from: number): number {
  for (let at = from; at < document.length; at += 1) {
    if (at - from > LONGEST_SUBSET) throw new FeedError('The document declares too much');
    const letter = document[at]!;
    if (letter === ']') {
      if (GROWS.test(document.slice(from, at)))
        throw new FeedError('The document declares entities that grow or stand elsewhere');
      return at;
    }
    if (letter === '"' || letter === "'") at = endOf(letter, document, at + 1) - 1;
    else if (document.startsWith('<!--', at)) at = endOf('-->', document, at + 4) - 1;
  }
  throw new FeedError('The DOCTYPE has no end');
}
