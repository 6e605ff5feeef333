/** Where programs that write blogs put their feeds, the most usual first. */
const NAMES = ['feed', 'rss.xml', 'feed.xml', 'index.xml', 'atom.xml', 'rss', 'feed.json'];

/** Below a site's own: where a company keeps its blog. */
const OF_BLOGS = ['blog/feed', 'blog/rss.xml', 'blog/index.xml'];

/** As often is a site asked, at most, for what may not be there. */
const MOST = 10;

/** A part of a path that is no place for a feed: a year, a file. */
const NO_FOLDER = /^\d+$|\.[a-z]{2,5}$/i;

/**
 * Addresses on the page's own host where its feed may be: in the first folder of its path, then at the root. None of
 * them has been asked.
 */
export function usualAddresses(pageUrl: string): string[] {
  const { origin, pathname } = new URL(pageUrl);
  const first = pathname.split('/')[1] ?? '';
  const ofRoot = [...NAMES, ...OF_BLOGS].map((name) => `${origin}/${name}`);
  if (first === '' || NO_FOLDER.test(first)) return ofRoot.slice(0, MOST);
  const ofFolder = NAMES.slice(0, 5).map((name) => `${origin}/${first}/${name}`);
  return [...new Set([...ofFolder, ...ofRoot])].slice(0, MOST);
}
