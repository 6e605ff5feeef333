import { isPrivateHost } from '../url/is-private-host.ts';
import { webUrl } from '../url/web-url.ts';
import { trackers } from './trackers.ts';

/** Pictures are larger, in pixels; what is this small counts readers. */
const SMALLEST = 2;

/** An `<img>` as the publisher wrote it. */
export interface ToldImage {
  src: string;
  width: string | null;
  height: string | null;
}

/** Where an image can be fetched from, or null: no web address, or one on the reader's own network. */
export function imageAddress(src: string, articleUrl: string): string | null {
  const address = webUrl(src, articleUrl);
  return address === null || isPrivateHost(new URL(address).hostname) ? null : address;
}

/** Whether an image is there to be counted, not to be seen. */
export function isPixel({ src, width, height }: ToldImage, articleUrl: string): boolean {
  return isTiny(width) || isTiny(height) || isTracker(webUrl(src, articleUrl));
}

function isTiny(length: string | null): boolean {
  return length !== null && /^\s*\d/.test(length) && Number.parseFloat(length) <= SMALLEST;
}

function isTracker(address: string | null): boolean {
  if (address === null) return false;
  const { hostname, pathname } = new URL(address);
  return trackers.some(([host, path = '/']) => {
    const isHost = hostname === host || hostname.endsWith(`.${host}`);
    return isHost && pathname.startsWith(path);
  });
}
