import { Parser } from 'htmlparser2';
import { webUrl } from '../url/web-url.ts';
import { textOfHtml } from './text-of-html.ts';

/** A page names one to three feeds in earnest. */
const MOST_LINKS = 10;

/** Where a page is nested deeper, its head is long over, or it is out to harm. */
const DEEPEST = 64;

const LONGEST_TITLE = 200;

const TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

/** A feed that a page names. */
export interface FeedLink {
  address: string;
  title: string;
}

/**
 * The feeds that a web page names by `<link rel="alternate">`, in its order, each once.
 *
 * @param pageUrl Where it was read; a `<base>` in it counts from there.
 */
export function feedLinks(html: string, pageUrl: string): FeedLink[] {
  const links = new Map<string, FeedLink>();
  let base = pageUrl;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (name === 'body' || depth > DEEPEST || links.size >= MOST_LINKS) return parser.pause();
      if (name === 'base') base = webUrl(attributes['href'] ?? '', pageUrl) ?? base;
      if (name !== 'link' || !isFeed(attributes)) return;
      const address = webUrl(attributes['href'] ?? '', base);
      if (address === null || links.has(address)) return;
      const title = textOfHtml((attributes['title'] ?? '').slice(0, LONGEST_TITLE));
      links.set(address, { address, title });
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  return [...links.values()];
}

function isFeed({ rel = '', type = '' }: Record<string, string>): boolean {
  const isAlternate = rel.toLowerCase().split(/\s+/).includes('alternate');
  return isAlternate && TYPES.has(type.toLowerCase().split(';')[0]!.trim());
}
