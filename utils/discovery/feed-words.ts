/** Files and folders that are feeds by their name. */
const FILE =
  /(?:^|\/)(?:(?:feed|rss2?|atom)(?:\.(?:xml|json|php|rss|atom))?|(?:index|feeds?|all|posts?|blog|news)\.(?:xml|rdf|rss|atom)|[^/]+\.(?:rss|atom|rdf)|[^/]*\.(?:rss|atom)\.xml)\/?$/i;

/** Blogger's feeds, and those of others that keep them in a folder. */
const FOLDER = /\/feeds?\/(?:posts|all|default|main|rss|atom|blog)(?:\/|\.|$)/i;
const QUERY = /[?&](?:feed=(?:rss|atom|rdf)|(?:format|type|alt)=(?:feed|rss|atom|xml))/i;
const HOST = /^feeds?\d*\.|\.feedburner\.com$/i;

/** Sites that follow feeds for their readers: their links hold a feed's address, and are none. */
const READERS =
  /(?:^|\.)(?:feedly|inoreader|newsblur|theoldreader|netvibes|bloglines|feedbin|feeder|yahoo|google)\.(?:com|co|net)$/i;

const TEXT =
  /^\W*(?:(?:subscribe|follow)\s+(?:via|by|with|to)?\s*)?(?:our\s+|the\s+)?(?:full\s+)?(?:(?:rss|atom|json|xml)(?:[\s/.-]*(?:feeds?|2\.0|1\.0))?|(?:web\s?)?feeds?)\W*$/i;

const COMMENTS =
  /(?:^|[^a-z])(?:comments?|kommentare?|commentaires?|comentarios?|replies)(?:[^a-z]|$)/i;

/** Whether an address reads like a feed's. Nothing is asked for. */
export function isFeedAddress(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (READERS.test(hostname)) return false;
  return FILE.test(pathname) || FOLDER.test(pathname) || QUERY.test(search) || HOST.test(hostname);
}

/** Whether the words of a link, or a title, say that it leads to a feed, and nothing else. */
export function isFeedText(text: string): boolean {
  return text.length < 60 && TEXT.test(text.trim());
}

/** Whether a feed is about what is said under the articles, not the articles. */
export function isOfComments(address: string, title: string): boolean {
  const { pathname, search } = new URL(address);
  return COMMENTS.test(title) || COMMENTS.test(`${pathname}${search}`);
}
