import { FeedError } from './feed-error.ts';
import { type Piece, scanXml } from './scan-xml.ts';

/** No publisher nests deeper in earnest; whatever walks such a tree by recursion would run out of stack. */
const DEEPEST = 256;

/** More than ten megabytes of earnest feed hold; rss-parser needs long and much memory for millions of empty ones. */
const MOST_TAGS = 250_000;

/** Elements whose content is words or HTML, in RSS and Atom. Tags straight inside are the article's, not the feed's. */
const TEXTS = new Set(['content', 'content:encoded', 'description', 'summary', 'title']);

/** The text element that is open. */
interface OpenText {
  name: string;
  from: number;
  isMarkup: boolean;
  /** How many elements of the same name are open inside it. */
  again: number;
  depth: number;
}

/**
 * What rss-parser would read wrongly without a word, mended in the text, and what would harm us refused: the one look
 * at a document before rss-parser sees it. Markup that stands unescaped in an element of text (as in Atom's xhtml)
 * would be read with its words and its tags in another order; as CDATA it comes through whole. What stands
 * before the first tag or after the root element is left away. All else is left as it is.
 *
 * @throws {FeedError} Where it declares entities of its own, is nested too deep, or can't be XML.
 */
export function straighten(document: string): string {
  let straight = '';
  let copied = Math.max(document.indexOf('<'), 0);
  let depth = 0;
  let tags = 0;
  let text: OpenText | null = null;
  for (const piece of scanXml(document, copied)) {
    refuseHostile(piece, document, depth, text !== null);
    if (piece.kind === 'open') depth += 1;
    if (piece.kind === 'close') depth -= 1;
    if (text === null) {
      if (piece.kind === 'open' || piece.kind === 'empty') tags += 1;
      if (tags > MOST_TAGS) throw new FeedError(`There are more than ${MOST_TAGS} tags`);
      if (piece.kind === 'open' && TEXTS.has(piece.name)) text = openText(piece, document, depth);
    } else if (closes(text, piece)) {
      if (text.isMarkup) {
        straight += document.slice(copied, text.from) + asCdata(document, text.from, piece.start);
        copied = piece.start;
      }
      depth = text.depth - 1;
      text = null;
    }
    const isEnd = piece.kind === 'close' || piece.kind === 'empty';
    if (isEnd && depth <= 0 && text === null) return straight + document.slice(copied, piece.end);
  }
  throw new FeedError('The document has no end, or is none');
}

/** Inside a text nothing is strange but what never ends: all else becomes CDATA. */
function refuseHostile(piece: Piece, document: string, depth: number, isText: boolean) {
  if (piece.kind === 'unclosed') throw new FeedError('The document ends in the midst');
  if (depth > DEEPEST) throw new FeedError(`Tags are nested more than ${DEEPEST} deep`);
  if (isText) return;
  const isDoctype = piece.kind === 'doctype';
  if (isDoctype && document.slice(piece.start, piece.end).includes('['))
    throw new FeedError('The document declares entities of its own');
  if (piece.kind === 'strange' || (isDoctype && depth > 0))
    throw new FeedError(
      `XML has no place for this: ${document.slice(piece.start, piece.start + 20)}`,
    );
}

function openText({ name, start, end }: Piece, document: string, depth: number): OpenText {
  const isMarkup = /\stype\s*=\s*["']xhtml["']/.test(document.slice(start, end));
  return { name, from: end, isMarkup, again: 0, depth };
}

/** Whether the piece is the end of the text; if not, what it tells about the text is noted. */
function closes(text: OpenText, { kind, name }: Piece): boolean {
  if (kind === 'close' && name === text.name) {
    if (text.again === 0) return true;
    text.again -= 1;
  }
  if (kind === 'open' && name === text.name) text.again += 1;
  if (kind !== 'text' && kind !== 'cdata' && kind !== 'comment') text.isMarkup = true;
  return false;
}

/**
 * Markup as one CDATA section, which no escaping can make five times as long. What was CDATA already, unknown to HTML,
 * becomes the words it stands for.
 */
function asCdata(document: string, from: number, to: number): string {
  const markup = document.slice(from, to);
  let html = '';
  let copied = 0;
  for (const { kind, start, end } of scanXml(markup)) {
    if (kind !== 'cdata' && kind !== 'comment') continue;
    html += markup.slice(copied, start);
    if (kind === 'cdata') html += escapeHtml(markup.slice(start + 9, end - 3));
    copied = end;
  }
  html += markup.slice(copied);
  return `<![CDATA[${html.replaceAll(']]>', ']]&gt;')}]]>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
