import { webUrl } from './web-url.ts';
import { withoutTracking } from './without-tracking.ts';

/**
 * The one form of an article's address by which pages are recognised and discussions are found, or null where it is
 * no web address. No fragment, no tracking parameters, no slash at the end; order of the query and case of the path
 * stay, because servers may tell them apart. Always https where the port is the usual one: feeds still say http of
 * pages that have long moved. NIP-73 asks for a normalized URL without saying how: this is how.
 */
export function canonicalUrl(address: string): string | null {
  const clean = webUrl(address);
  if (clean === null) return null;
  const url = new URL(clean);
  url.hash = '';
  if (url.port === '') url.protocol = 'https:';
  url.search = withoutTracking(url.search.slice(1));
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '') || '/';
  return url.href;
}
