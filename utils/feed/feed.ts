import type { FeedSchedule } from '../schedule/feed-schedule.ts';

/** A feed's document in one shape, whatever format it was written in. Nothing in it is safe to show as markup. */
export interface Feed {
  format: 'RSS' | 'Atom' | 'JSON Feed';
  /** What the feed calls itself, as plain text; '' where it doesn't. */
  title: string;
  /** The page it belongs to; relative where nothing says to what. */
  home: string | null;
  /** As it is written, most often a tag such as "en-GB". */
  language: string | null;
  /** When the publisher asks readers to come. */
  schedule: FeedSchedule;
  /** In the document's order. */
  articles: FeedArticle[];
}

/** An article as its feed tells it: before it has an identity, a source or a place in time. */
export interface FeedArticle {
  guid: string | null;
  /** Of any scheme, and relative where nothing says to what: whoever fetches or links it checks it first. */
  url: string | null;
  /** Plain text. */
  title: string;
  /** The names of all authors, or their mail addresses where that is all there is. */
  author: string | null;
  /** Epoch ms, or null where the feed says none that can be read. */
  publishedAt: number | null;
  updatedAt: number | null;
  /** The first of the texts the feed gives, the full content before a description or summary, as HTML. */
  html: string;
  /** The publisher's own description where there is one beside the text, as HTML. */
  summaryHtml: string | null;
  /** What the publisher files it under. */
  labels: string[];
  /** A picture the publisher gives with it, an http or https address. */
  imageUrl: string | null;
  /** The page where readers comment on it, an http or https address. */
  commentsUrl: string | null;
  enclosures: Enclosure[];
}

/** A file that comes with an article, such as the sound of a podcast. */
export interface Enclosure {
  /** http or https. */
  url: string;
  /** Media type, as it is written. */
  type: string | null;
  /** Bytes. */
  length: number | null;
}
