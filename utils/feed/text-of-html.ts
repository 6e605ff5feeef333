import { readReferences } from './characters.ts';
import { tokenize } from './tokenize.ts';

/** Elements that hold no words for readers. */
const SILENT = new Set('head iframe math noscript object script style svg template'.split(' '));

/** Tags that run on inside a line; every other one ends the word before it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Tags a title may hold besides. Anything else in angle brackets there is the author's own: "Vec<T>, explained". */
const BLOCKS_IN_TITLES = new Set(['br', 'img', 'p', 'div', 'h1', 'h2', 'h3']);

/** A title's tags of the known kinds; what is like a tag but isn't one of them stays. */
const TAG_IN_TITLE = /<\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/gi;

/** The words of a piece of HTML on one line: no tags, no scripts, entities read, white space single. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return onOneLine(html);
  let text = '';
  let tag = '';
  /** The silent element we are in, and how many of its kind are open. */
  let silent = '';
  let depth = 0;
  const leave = () => {
    depth -= 1;
    if (depth === 0) silent = '';
  };
  tokenize(html, {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase();
      if (silent === '' && SILENT.has(tag)) silent = tag;
      if (tag === silent) depth += 1;
      else if (silent === '' && !INLINE.has(tag)) text += ' ';
    },
    onselfclosingtag() {
      // HTML knows `<svg/>` and `<math/>`; on every other tag the slash says nothing.
      if (tag === silent && (tag === 'svg' || tag === 'math')) leave();
    },
    onclosetag(start, end) {
      const name = html.slice(start, end).toLowerCase();
      if (name === silent) leave();
      else if (silent === '' && !INLINE.has(name)) text += ' ';
    },
    ontext(start, end) {
      if (silent === '') text += html.slice(start, end);
    },
    ontextentity(code) {
      if (silent === '') text += String.fromCodePoint(code);
    },
  });
  return onOneLine(text);
}

function onOneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}

/**
 * The words of a title, in which markup and a mere "<" are hard to tell apart: only the tags that titles are dressed
 * with are taken out, and scripts and styles that end. Everything else stays as it was typed.
 */
export function textOfTitle(title: string): string {
  if (!title.includes('<')) return onOneLine(readReferences(title));
  const words = without('style', without('script', title)).replace(TAG_IN_TITLE, (whole, name) => {
    const tag = String(name).toLowerCase();
    if (INLINE.has(tag)) return '';
    return BLOCKS_IN_TITLES.has(tag) ? ' ' : whole;
  });
  return onOneLine(readReferences(words));
}

/** The text without the elements of this name, content and all. One that never ends stays, and so does all after it. */
function without(name: 'script' | 'style', text: string): string {
  const opening = new RegExp(`<${name}(?=[\\s/>])`, 'gi');
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  let kept = '';
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    closing.lastIndex = opening.exec(text)?.index ?? text.length;
    const close = closing.exec(text);
    if (close === null) return kept + text.slice(at);
    kept += text.slice(at, opening.lastIndex - name.length - 1);
    at = closing.lastIndex;
  }
}
