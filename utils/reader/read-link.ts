import { webUrl } from '../url/web-url.ts';
import { withoutTracking } from '../url/without-tracking.ts';

/**
 * Where a link in an article leads, or null where it may not be clicked. Relative addresses are read against the
 * article's own; parameters that say how the reader came are left out.
 */
export function readLink(href: string, articleUrl: string): string | null {
  const address = webUrl(href, articleUrl);
  if (address === null) return null;
  const url = new URL(address);
  if (url.search !== '') url.search = withoutTracking(url.search.slice(1));
  return url.href;
}
