import type { Category } from '../category/category.ts';
import type { Enclosure } from '../feed/feed.ts';

/** What a publisher wrote, as a card shows it. Its long text is stored apart, so that lists stay light. */
export interface Article {
  /** 32 hex digits, from the source and the article's identity within it. */
  id: string;
  sourceId: string;
  /** Where a click leads: the publisher's own address. */
  url: string;
  /** The address in the one form by which its page is recognised. */
  pageUrl: string;
  title: string;
  excerpt: string;
  author: string | null;
  category: Category | null;
  topics: string[];
  /** What the topics are made of, where some are the reader's own; left out where none is. */
  tagged?: { own: string[]; found: string[] };
  /** Null where the feed gives only a teaser. */
  minutes: number | null;
  publishedAt: number | null;
  updatedAt: number | null;
  firstSeenAt: number;
  /** When we last saw that its publisher had changed it; left out where we never did. */
  editedAt?: number;
  /** Its place in every list: when it was published, but never later than when we first saw it. */
  sortedAt: number;
  /** The article that told the same first, and stands for both in lists; left out of those that stand for themselves. */
  story?: { leadId: string; leadSourceId: string };
  /** Changes when the publisher changes anything above or the text. */
  version: string;
}

/** The article's long text as the publisher wrote it: hostile until it is made safe where it is shown. */
export interface Body {
  articleId: string;
  html: string;
  /** Files that come with it, such as the sound of a podcast; left out where none does. */
  files?: Enclosure[];
  /** Where others comment on it, where that is another page; http or https. */
  commentsUrl?: string;
}

/** What the reader did with an article. Outlives the article, so that an old one never comes back as new. */
export interface Status {
  articleId: string;
  sourceId: string;
  /** 0 or 1: IndexedDB can't index booleans. */
  read: 0 | 1;
  /** The article's, repeated for the index of unread ones. */
  sortedAt: number;
  arrivedAt: number;
  /** Other ids by which its feed has told it; left out where there are none. */
  aliases?: string[];
  /** Only of one whose article was pruned: when, or when its feed was last seen to tell it still. */
  goneAt?: number;
}

/** What an article said before its publisher changed it. As hostile as the body. */
export interface Edition {
  articleId: string;
  /** When we saw that it had been replaced. */
  at: number;
  title: string;
  html: string;
}
