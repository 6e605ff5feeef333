import { FeedError } from './feed-error.ts';

/** No publisher nests deeper, or has as many objects and lists, in earnest. */
const DEEPEST = 256;
const MOST_OBJECTS = 100_000;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  34, 92, 91, 93, 123, 125,
];

export type Json = Record<string, unknown>;

/**
 * What JSON of a stranger says.
 *
 * @throws {FeedError} Where it is none, or nested too deep, or of too many parts.
 */
export function parseJson(document: string): unknown {
  refuseHostile(document);
  try {
    const value: unknown = JSON.parse(document.replace(/^\ufeff/, ''));
    return value;
  } catch (error) {
    throw new FeedError('The JSON is broken', { cause: error });
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts what JSON.parse would make objects and lists of: what opens outside of words. */
function refuseHostile(document: string): void {
  let depth = 0;
  let count = 0;
  let isInWords = false;
  for (let at = 0; at < document.length; at += 1) {
    const letter = document.charCodeAt(at);
    if (letter === QUOTE) isInWords = !isInWords;
    else if (isInWords) at += letter === BACKSLASH ? 1 : 0;
    else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth -= 1;
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      depth += 1;
      count += 1;
    }
    if (depth > DEEPEST || count > MOST_OBJECTS)
      throw new FeedError('The JSON is nested too deep, or of too many parts');
  }
}
