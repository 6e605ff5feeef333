/** One article of the sample world, written for this project. */
export interface SampleArticle {
  /** Last part of the article's address. */
  slug: string;
  title: string;
  /** Absent where the blog names no authors. */
  author?: string;
  /** What the publisher files it under. */
  categories: string[];
  /** Age when the world starts. Negative: it is published that many hours after the start. */
  hoursAgo: number;
  /** The blog's own one- or two-sentence description, plain text. */
  summary: string;
  /** Paragraphs and other block elements, as HTML. */
  body: string[];
}

/** A blog of the sample world. Its name and its feed's address come from the catalogue, unless it isn't there. */
export interface SampleBlog {
  sourceId: string;
  name?: string;
  feedAt?: string;
  /** What an article's slug is put behind, e.g. "https://openai.com/index/". */
  articlesAt: string;
  /** The article's address ends with a slash. */
  endsWithSlash: boolean;
  /** How its feed is written; `page` where it has none, and its list of articles is read. */
  format: 'rss' | 'atom' | 'rdf' | 'page';
  articles: SampleArticle[];
}
