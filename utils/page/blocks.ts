import type { PageElement } from './read-tree.ts';

/** Elements that hold no words for readers. */
const SILENT = new Set('head iframe noscript script style svg template button'.split(' '));

const HEADING = /^h[1-6]$/;

/** Longer, and it is no part of a card. */
const LONGEST = 2_000;

/** A piece of text that stands by itself: a heading, a paragraph, a date. */
export interface Block {
  /** What holds it. */
  element: PageElement;
  text: string;
  isHeading: boolean;
  /** Of a `<time>`. */
  datetime: string | null;
}

/**
 * The pieces of text in an element, in order. Tags such as `<b>` don't part a piece from the text that they stand in, but
 * beside other elements they hold a piece of their own, as pages use `<span>`.
 */
export function blocksOf(element: PageElement): Block[] {
  const holders: PageElement[] = [];
  collectHolders(element, holders);
  return holders
    .map((holder) => ({
      element: holder,
      text: textOf(holder),
      isHeading: HEADING.test(holder.name),
      datetime: holder.name === 'time' ? (holder.attributes.datetime ?? null) : null,
    }))
    .filter(({ text, datetime }) => text !== '' || datetime !== null);
}

function collectHolders(element: PageElement, holders: PageElement[]): void {
  if (SILENT.has(element.name)) return;
  if (HEADING.test(element.name) || element.name === 'time' || hasWords(element)) {
    holders.push(element);
    return;
  }
  for (const child of element.children) {
    if (typeof child !== 'string') collectHolders(child, holders);
  }
}

function hasWords(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child === 'string' && /[\p{L}\d]/u.test(child.slice(0, LONGEST)),
  );
}

/** The words in an element, on one line. */
export function textOf(element: PageElement): string {
  const pieces: string[] = [];
  gather(element, pieces);
  return pieces
    .join('')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

function gather(element: PageElement, pieces: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(child);
    else if (child.name === 'br') pieces.push(' ');
    else if (!SILENT.has(child.name)) gather(child, pieces);
  }
}
