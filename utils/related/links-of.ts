import { canonicalUrl } from '../url/canonical-url.ts';
import { webUrl } from '../url/web-url.ts';

/** Of more links than that, a list of links is most. */
const MOST = 40;

/** Beyond, no article goes on in earnest. */
const LONGEST_HTML = 200_000;

const HREF = /\shref\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/gi;

/** The pages an article's markup links to, in the form by which articles are found; not its own. */
export function linksOf(html: string, url: string): string[] {
  const own = canonicalUrl(url);
  const links = new Set<string>();
  for (const [, quoted, other] of html.slice(0, LONGEST_HTML).matchAll(HREF)) {
    const address = webUrl((quoted ?? other ?? '').replaceAll('&amp;', '&'), url);
    const page = address === null ? null : canonicalUrl(address);
    if (page !== null && page !== own) links.add(page);
    if (links.size === MOST) break;
  }
  return [...links];
}
