import { trackingParameters } from './tracking-parameters.ts';
import { webUrl } from './web-url.ts';

const exact = new Set(trackingParameters.filter((name) => !name.endsWith('*')));
const prefixes = trackingParameters
  .filter((name) => name.endsWith('*'))
  .map((name) => name.slice(0, -1));

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
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  url.search = kept.join('&');
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '') || '/';
  return url.href;
}

function isTracking(pair: string): boolean {
  const name = pair.split('=', 1)[0]!.toLowerCase();
  return exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
