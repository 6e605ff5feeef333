/** A stretch of an XML document. Together, and in order, they are all of it. */
export interface Piece {
  /**
   * `strange` is what XML allows nowhere in a feed, a "<" that begins nothing and a declaration in the midst among
   * them. `unclosed` is all that follows a beginning without an end.
   */
  kind:
    | 'text'
    | 'open'
    | 'empty'
    | 'close'
    | 'comment'
    | 'cdata'
    | 'instruction'
    | 'doctype'
    | 'strange'
    | 'unclosed';
  start: number;
  end: number;
  /** Of a tag, else ''. */
  name: string;
}

const GREATER = 62;
const QUOTES = new Set([34, 39]);
const NAME = /[\p{L}_:][^\s/>]*/uy;

/**
 * Cuts a document where its tags, comments and so on begin and end. It looks at every character once, whatever the
 * document says, for its author may want us to look for ever: regular expressions like `<!--[\s\S]*?-->` look at the
 * whole rest anew from each beginning.
 */
export function* scanXml(document: string, from = 0): Generator<Piece> {
  let at = from;
  while (at < document.length) {
    const start = document.indexOf('<', at);
    const textEnd = start === -1 ? document.length : start;
    if (textEnd > at) yield { kind: 'text', start: at, end: textEnd, name: '' };
    if (start === -1) return;
    const piece = pieceAt(document, start);
    yield piece;
    at = piece.end;
  }
}

function pieceAt(document: string, start: number): Piece {
  const next = document[start + 1];
  if (next === '!') return declarationAt(document, start);
  if (next === '?') return instructionAt(document, start);
  if (next === '/') {
    return { ...upTo('>', 2, 'close', document, start), name: nameAt(document, start + 2) };
  }
  const name = nameAt(document, start + 1);
  if (name === '') return { kind: 'strange', start, end: start + 1, name };
  const end = endOfTag(document, start + 1 + name.length);
  if (end === -1) return unclosed(document, start);
  return { kind: document[end - 2] === '/' ? 'empty' : 'open', start, end, name };
}

/** "??>" is strange because sax, the parser after us, doesn't take it for an end: we must see what it sees. */
function instructionAt(document: string, start: number): Piece {
  const piece = upTo('?>', 2, 'instruction', document, start);
  return document.startsWith('??>', piece.end - 3) ? { ...piece, kind: 'strange' } : piece;
}

function declarationAt(document: string, start: number): Piece {
  if (document.startsWith('<!--', start)) return upTo('-->', 4, 'comment', document, start);
  if (document.startsWith('<![CDATA[', start)) return upTo(']]>', 9, 'cdata', document, start);
  if (document.slice(start + 2, start + 9).toUpperCase() !== 'DOCTYPE') {
    return { kind: 'strange', start, end: start + 2, name: '' };
  }
  const end = endOfTag(document, start + 9);
  return end === -1 ? unclosed(document, start) : { kind: 'doctype', start, end, name: '' };
}

function upTo(
  mark: string,
  skip: number,
  kind: Piece['kind'],
  document: string,
  start: number,
): Piece {
  const at = document.indexOf(mark, start + skip);
  return at === -1 ? unclosed(document, start) : { kind, start, end: at + mark.length, name: '' };
}

function unclosed(document: string, start: number): Piece {
  return { kind: 'unclosed', start, end: document.length, name: '' };
}

function nameAt(document: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(document)?.[0] ?? '';
}

/** The place after the tag's ">", which isn't one inside quotes; -1 where there is none. */
function endOfTag(document: string, from: number): number {
  for (let at = from; at < document.length; at += 1) {
    const code = document.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (QUOTES.has(code)) at = document.indexOf(document[at]!, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}
