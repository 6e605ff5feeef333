import { webUrl } from '../url/web-url.ts';

/** A piece of a comment: words, or an address that can be clicked. */
export interface Piece {
  /** Where in the text it begins. */
  at: number;
  text: string;
  url: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"'`]+/g;

/** Cuts a comment's text into words and links. A full stop, or a bracket that was opened before it, ends an address. */
export function splitLinks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimEnd(match[0]);
    const url = webUrl(address);
    if (url === null) continue;
    if (match.index > end) pieces.push({ at: end, text: text.slice(end, match.index), url: null });
    pieces.push({ at: match.index, text: address, url });
    end = match.index + address.length;
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end), url: null });
  return pieces;
}

function trimEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?…]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}
