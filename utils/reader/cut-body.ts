import { Tokenizer } from 'htmlparser2';
import { IGNORED } from '../feed/tokenize.ts';
import { OpenElements } from './open-elements.ts';
import { TAGS } from './profile.ts';

/** Characters of HTML: a long essay has a tenth of it. Beyond, the panel would stand still while it is made safe. */
const LONGEST = 400_000;

/** Elements: about two seconds of work on a slow machine. */
const MOST_ELEMENTS = 12_000;

/** What is shown, and the players, of which `utils/sanitise.ts` leaves a link. */
const KEPT = new Set([...TAGS, 'audio', 'embed', 'iframe', 'source', 'video']);

const VOID = new Set('br col embed hr img source wbr'.split(' '));

/** What goes with all that is in it. The parsers of the world disagree about where some of these end. */
const SILENT = new Set(
  'math noembed noframes noscript plaintext script style svg template title xmp'.split(' '),
);

/**
 * The beginning of a body that can be shown without the panel standing still, and whether that is not all of it. It is
 * written anew from the tags that were counted, each closed where it was opened, so that a browser finds in it what was
 * counted and nothing else.
 */
export function cutBody(html: string): { html: string; isCut: boolean } {
  const read = html.slice(0, LONGEST);
  const open = new OpenElements();
  let written = '';
  let elements = 0;
  let isFull = false;
  /** The start tag being read, and where its name ends. */
  let tag = '';
  let tagEnd = 0;
  /** The silent element we are in, and how many of its kind are open. */
  let silent = '';
  let depth = 0;

  const start = (name: string, attributes: string) => {
    elements += 1 + (open.isFormatting(name) ? 0 : open.formatting);
    isFull = elements > MOST_ELEMENTS;
    if (isFull) {
      tokenizer.pause();
      return;
    }
    written += `<${name}${attributes}>`;
    // What is in a frame is no HTML but text to every browser, and nobody sees it.
    if (name === 'iframe') written += '</iframe>';
    else if (!VOID.has(name)) open.push(name, attributes === '');
  };
  const leaveSilent = () => {
    depth -= 1;
    if (depth === 0) silent = '';
  };
  const endStartTag = (end: number) => {
    if (silent !== '' || !KEPT.has(tag)) return;
    start(tag, read.slice(tagEnd, end));
    if (tag === 'iframe') {
      silent = tag;
      depth = 1;
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...IGNORED,
      isInForeignContext: () => isForeign(silent),
      onopentagname(from, to) {
        tag = read.slice(from, to).toLowerCase();
        tagEnd = to;
        if (silent === '' && SILENT.has(tag)) silent = tag;
        if (tag === silent) depth += 1;
      },
      onopentagend: endStartTag,
      onselfclosingtag(end) {
        // HTML knows `<svg/>` and `<math/>`; on every other tag the slash says nothing.
        if (tag === silent && isForeign(tag)) leaveSilent();
        else endStartTag(end);
      },
      onclosetag(from, to) {
        const name = read.slice(from, to).toLowerCase();
        if (silent !== '') {
          if (name === silent) leaveSilent();
        } else if (name === 'br') {
          start(name, '');
        } else {
          written += open.close(name);
        }
      },
      ontext(from, to) {
        // A `<` of the text must not become a tag with what follows once what was between them is gone.
        if (silent === '') written += read.slice(from, to).replaceAll('<', '&lt;');
      },
    },
  );
  tokenizer.write(read);
  tokenizer.end();
  return { html: written, isCut: isFull || silent !== '' || read.length < html.length };
}

function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math';
}
