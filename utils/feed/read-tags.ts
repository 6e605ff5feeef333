import { tokenize } from './tokenize.ts';

/** As it is written, its references unread; '' where it has no value. Names in small letters. */
export type Attributes = Map<string, string>;

/** Told what a document holds, in its order. Names are in small letters, prefix and all. */
export interface TagListener {
  /** @param isEmpty Whether it is its own end: `<br/>`. */
  open(name: string, attributes: Attributes, isEmpty: boolean): void;
  close(name: string): void;
  /** References unread. */
  text(raw: string): void;
  cdata(text: string): void;
  /** Whether nothing more is wanted. */
  isDone(): boolean;
}

/** More than any publisher gives one element in earnest. */
const MOST_ATTRIBUTES = 64;

const NONE: Attributes = new Map();

/**
 * Reads a document's tags and texts as HTML's rules cut them, for "I <3 you" and "a < b" are words there and not, as in
 * XML, the beginning of a tag that swallows what follows. Comments, instructions and declarations are left out.
 */
export function readTags(document: string, listener: TagListener): void {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Attributes = new Map();
  /** Of the text that has been seen but not told: every "<" in it that begins no tag begins a new piece of it. */
  let from = 0;
  let to = 0;
  const tellText = () => {
    if (to > from && !listener.isDone()) listener.text(document.slice(from, to));
    from = to;
  };
  const opened = (isEmpty: boolean) => {
    if (!listener.isDone()) listener.open(name, attributes, isEmpty);
  };
  tokenize(
    document,
    {
      // As in SVG: CDATA is text, and `<title>` and `<script>` are elements like any other.
      isInForeignContext: () => true,
      onopentagname(start, end) {
        tellText();
        name = document.slice(start, end).toLowerCase();
        attributes = NONE;
      },
      onattribname(start, end) {
        attribute = document.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value = document.slice(start, end);
      },
      onattribend() {
        if (attributes === NONE) attributes = new Map();
        if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) {
          attributes.set(attribute, value);
        }
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag(start, end) {
        tellText();
        if (!listener.isDone()) listener.close(document.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        if (start !== to) {
          tellText();
          from = start;
        }
        to = end;
      },
      oncdata(start, end, endOffset) {
        tellText();
        if (!listener.isDone()) listener.cdata(document.slice(start, end - endOffset));
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
}
