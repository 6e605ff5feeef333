/** Longest address that is kept: what relays accept as a tag's value is half of it, browsers open more. */
const LONGEST = 2_048;

/**
 * The address as the URL standard reads it, or null where it may be neither fetched nor clicked: anything but
 * http and https, port 0, credentials inside, too long.
 *
 * @param base What a relative address is relative to.
 */
export function webUrl(text: string, base?: string): string | null {
  if (text.trim() === '' || text.length > LONGEST) return null;
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '' || url.port === '0') return null;
  // Chromium takes a host with a space, as `%20`; to the standard that is no address.
  if (url.hostname.includes('%')) return null;
  return url.href;
}
