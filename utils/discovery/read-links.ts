import { tokenize } from '../feed/tokenize.ts';

/** Letters of a link's text that are looked at: "RSS" is short. */
const LONGEST_TEXT = 60;

/** Elements that links are read of. */
const WANTED = new Set(['base', 'link', 'a']);

/** A `<link>`, `<a>` or `<base>`: its attributes, names in small letters, and of an `<a>` its first words. */
export interface PageLink {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

/** Every link of a page in its order, as long as the listener wants more. What stands in scripts is none. */
export function readLinks(html: string, listen: (link: PageLink) => void): void {
  let attributes: Map<string, string> | null = null;
  let name = '';
  let attribute = '';
  let value = '';
  let open: { attributes: Map<string, string>; text: string } | null = null;
  const tellOpen = () => {
    if (open) listen({ name: 'a', attributes: open.attributes, text: open.text });
    open = null;
  };
  const addText = (text: string) => {
    if (open && open.text.length < LONGEST_TEXT) open.text += text.slice(0, LONGEST_TEXT);
  };
  const close = () => {
    if (!attributes) return;
    if (name === 'a') {
      tellOpen();
      open = { attributes, text: '' };
    } else listen({ name, attributes, text: '' });
    attributes = null;
  };
  tokenize(html, {
    onopentagname(start, end) {
      // Longer names are none of these, and need not be cut out.
      name = end - start < 5 ? html.slice(start, end).toLowerCase() : '';
      attributes = WANTED.has(name) ? new Map() : null;
    },
    onattribname(start, end) {
      if (attributes) attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      if (attributes) value += html.slice(start, end);
    },
    onattribentity(code) {
      if (attributes) value += String.fromCodePoint(code);
    },
    onattribend() {
      // Of an attribute that is there twice, browsers take the first.
      if (attributes && !attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: close,
    onselfclosingtag: close,
    onclosetag(start, end) {
      if (end - start === 1 && html[start]?.toLowerCase() === 'a') tellOpen();
    },
    ontext: (start, end) => addText(html.slice(start, end)),
    ontextentity: (code) => addText(String.fromCodePoint(code)),
  });
  tellOpen();
}
