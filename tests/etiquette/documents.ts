import { HOUR, MINUTE } from '../../utils/time/units.ts';
import { text } from '../world/escape.ts';
import type { Reply } from './check.ts';

/** When the world begins: a Monday, at noon. */
export const START = Date.UTC(2026, 10, 23, 12);

interface Item {
  title: string;
  link?: string;
  guid?: string;
  at?: number;
  /** XML. */
  more?: string;
}

export function rss(items: readonly Item[], channel = ''): string {
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title>
${channel}
${items.map(item).join('\n')}
</channel></rss>`;
}

function item({ title, link = `https://pages.example/${title}`, guid, at, more = '' }: Item) {
  const date = at === undefined ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`;
  const id = guid === undefined ? '' : `<guid isPermaLink="false">${text(guid)}</guid>`;
  return `<item><title>${text(title)}</title><link>${text(link)}</link>${id}${date}${more}</item>`;
}

/** Two articles of today: asked for twice a day by itself. */
export function plainFeed(channel = ''): string {
  return rss(
    [1, 2].map((n) => ({ title: `a${n}`, at: START - n * HOUR })),
    channel,
  );
}

/** So many that it is asked for every hour, for a day or two. */
export function busyFeed(channel = ''): string {
  const all = Array.from({ length: 40 }, (_, i) => ({
    title: `b${i}`,
    at: START - i * 5 * MINUTE,
  }));
  return rss(all, channel);
}

export function ok(body: string | Uint8Array, headers: Record<string, string> = {}): Reply {
  return { status: 200, headers: { 'content-type': 'application/rss+xml', ...headers }, body };
}

export const loginPage: Reply = {
  status: 200,
  headers: { 'content-type': 'text/html', etag: '"login"' },
  body: '<!doctype html><html><head><title>Sign in</title></head><body><form><input name="password"></form></body></html>',
};

/** Of what is no ASCII its bytes in UTF-8, as servers send it. */
export function redirect(status: number, location: string): Reply {
  return { status, headers: { location: Buffer.from(location).toString('latin1') } };
}
