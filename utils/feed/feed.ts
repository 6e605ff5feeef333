/** A feed's document in one shape, whatever format it was written in. Nothing in it is safe to show as markup. */
export interface Feed {
  format: 'RSS' | 'Atom';
  /** What the feed calls itself, as plain text; '' where it doesn't. */
  title: string;
  /** The page it belongs to, as it is written: may be relative, or no address at all. */
  home: string | null;
  /** How long the publisher asks readers to wait between polls (RSS 2.0 `ttl`), or null. */
  ttlMinutes: number | null;
  articles: FeedArticle[];
}

/** An article as its feed tells it: before it has an identity, a source or a place in time. */
export interface FeedArticle {
  guid: string | null;
  url: string | null;
  title: string;
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
}
