import type { Source } from '../source/source.ts';

/**
 * What says that the address is the publisher's own feed. A row is written without asking the publisher, so it tells
 * what was looked at instead; months as `2026-10`.
 */
interface Check {
  /** In that month others reported that it answered with articles. */
  answered?: string;
  /** A copy of it was read, and its newest article is of that month. */
  recorded?: string;
  /** A page of the publisher's own links to it. */
  linked?: true;
  /** How many public lists of feeds name exactly this address. */
  lists?: number;
  /** How many other public programs do; ten stands for ten or more. */
  programs?: number;
  /** In that month others looked for a feed and found none: its listing page stands for it. */
  noFeed?: string;
  /** In that month others' programs read the page by what our recipe goes by. On the page itself none was tried yet. */
  documented?: string;
  /** Those programs let a browser run the page's scripts first. What it is without them nobody says. */
  rendered?: true;
}

/** A source that comes with the companion. */
export interface CatalogueSource extends Source {
  checked: Check;
  /**
   * Came after the first release. Its hosts are no part of the installation but asked for: browsers switch an extension
   * off, or leave it without them, when an update needs more hosts than the one before.
   */
  cameLater?: true;
}
