import { textOfHtml } from '../feed/text-of-html.ts';
import { webUrl } from '../url/web-url.ts';
import { isFeedAddress, isFeedText, isOfComments } from './feed-words.ts';
import { type PageLink, readLinks } from './read-links.ts';

/** A page names one to three feeds in earnest, and more only for its sections. */
const MOST_FEEDS = 10;

const LONGEST_TITLE = 200;

/** What feeds are called in `type`, spelled as pages spell it; XML that doesn't say of what kind may be a feed. */
const FEED_TYPE = /^(?:application|text)\/(?:(?:x[.-])?(?:rss|atom|rdf)\+xml|feed\+json)$/;
const XML_TYPE = /^(?:application|text)\/xml$/;

/** A feed that a page leads to. */
export interface PageFeed {
  address: string;
  title: string;
  /** Whether the page says that it is its feed (`<link>`), or only links to what looks like one (`<a>`). */
  isNamed: boolean;
  isOfComments: boolean;
}

/**
 * The feeds that a web page leads to, each once: those it names in its order, then what its links look like, of its own
 * host first. Feeds of comments come last.
 *
 * @param pageUrl Where it was read; a `<base>` in it counts from there.
 */
export function feedsOfPage(html: string, pageUrl: string): PageFeed[] {
  const found = new Map<string, PageFeed>();
  const { host } = new URL(pageUrl);
  let base: string | null = null;
  readLinks(html, (link) => {
    const href = (link.attributes.get('href') ?? '').trim();
    if (link.name === 'base') base ??= webUrl(href, pageUrl);
    const isNamed = link.name === 'link' && isNamedFeed(link);
    if (!isNamed && link.name !== 'a') return;
    const address = webUrl(href.replace(/^feed:(?:\/\/)?/i, ''), base ?? pageUrl);
    if (address === null || address === pageUrl) return;
    if (!isNamed && !isFeedAddress(address) && !isFeedText(link.text)) return;
    const known = found.get(address);
    if (known?.isNamed || (known && !isNamed) || (!isNamed && found.size >= MOST_FEEDS * 2)) return;
    const title = titleOf(link);
    found.set(address, {
      address,
      title,
      isNamed,
      isOfComments: isOfComments(address, title),
    });
  });
  const rank = (feed: PageFeed) =>
    (feed.isOfComments ? 4 : 0) +
    (feed.isNamed ? 0 : 2) +
    (!feed.isNamed && new URL(feed.address).host !== host ? 1 : 0);
  return [...found.values()].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_FEEDS);
}

function isNamedFeed({ attributes }: PageLink): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').toLowerCase().split(';')[0]!.trim();
  if (relations.includes('feed')) return true;
  if (!relations.includes('alternate')) return false;
  return FEED_TYPE.test(type) || (XML_TYPE.test(type) && isFeedText(attributes.get('title') ?? ''));
}

function titleOf({ attributes, text }: PageLink): string {
  return textOfHtml((attributes.get('title') ?? text).slice(0, LONGEST_TITLE));
}
