import { Parser } from 'htmlparser2';

const SILENT = new Set([
  'head',
  'iframe',
  'math',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
]);

/** Tags that run on inside a line; every other one ends the word before it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Tags a title may hold. Anything else in angle brackets there is the author's own: "Vec<T>, explained". */
const IN_TITLES = new Set([
  ...INLINE,
  'br',
  'img',
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'script',
  'style',
  'svg',
  'iframe',
]);

/** The words of a piece of HTML on one line: no tags, no scripts, entities read, white space single. */
export function textOfHtml(html: string): string {
  return read(html, () => true);
}

/** The words of a title, in which markup and a mere "<" are hard to tell apart: only known tags are taken out. */
export function textOfTitle(title: string): string {
  return read(title, (tag) => IN_TITLES.has(tag));
}

function read(html: string, isTag: (name: string) => boolean): string {
  let text = '';
  let silent = 0;
  const tag = (name: string) => {
    if (!isTag(name)) text += html.slice(parser.startIndex, parser.endIndex + 1);
    else if (!INLINE.has(name)) text += ' ';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
    },
    onopentag(name) {
      if (silent === 0) tag(name);
    },
    ontext(words) {
      if (silent === 0) text += words;
    },
    onclosetag(name, isImplied) {
      if (SILENT.has(name)) silent -= 1;
      else if (silent === 0 && !isImplied) tag(name);
    },
  });
  parser.end(html);
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}
