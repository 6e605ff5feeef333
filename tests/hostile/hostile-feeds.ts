import { catalogue } from '../../utils/source/catalogue.ts';
import { page, type Page } from '../world/content.ts';
import { text } from '../world/escape.ts';

/** As many as a feed may have articles, with room to spare. */
const IN_A_FEED = 400;

/** Payloads that share a body. */
const IN_A_BODY = 25;

const WORDS = `<p>${'Words that make it long enough to be read. '.repeat(18)}</p>`;

/** An article that is hostile. */
export interface HostileArticle {
  url: string;
  title: string;
  html: string;
}

/**
 * Feeds in which each payload is title, summary, author and body of an article, is an article's address, and stands with
 * others in a body.
 *
 * @returns Each feed with its address, and the articles with a body of their own.
 */
export function hostileFeeds(payloads: readonly string[]): {
  feeds: Map<string, () => Page>;
  articles: HostileArticle[];
} {
  const single = payloads.map((payload, i) => article(`one-${i}`, payload, payload));
  const together = chunks(payloads, IN_A_BODY).map((some, i) =>
    article(`many-${i}`, `Together ${i}`, some.join('\n<hr>\n')),
  );
  const items = [
    ...single.map(({ title, url, html }) => item(title, url, title, html)),
    ...together.map(({ title, url, html }) => item(title, url, 'Several.', html)),
    ...payloads.map((payload, i) => item(`Address ${i}`, payload, 'Its address.', '')),
  ];
  const sources = catalogue.filter(({ reads, startsOff }) => reads.kind === 'feed' && !startsOff);
  const documents = chunks(items, IN_A_FEED).map((part) => rss(part.join('\n')));
  if (documents.length > sources.length)
    throw new Error('There are more payloads than sources take.');
  const feeds = documents.map((document, i): [string, () => Page] => [
    sources[i]!.reads.url,
    () => page('application/rss+xml', document),
  ]);
  return { feeds: new Map(feeds), articles: [...single, ...together] };
}

function article(name: string, title: string, payload: string): HostileArticle {
  return { url: `https://hostile.example/${name}`, title, html: `${WORDS}${payload}` };
}

function item(title: string, url: string, summary: string, html: string): string {
  return `<item><title>${xml(title)}</title><link>${xml(url)}</link><dc:creator>${xml(title)}</dc:creator>
<category>${xml(title)}</category><description>${xml(summary)}</description><content:encoded>${xml(html)}</content:encoded></item>`;
}

function rss(items: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Hostile</title>
${items}
</channel></rss>`;
}

/** A feed can't hold control characters; bodies get them back in the database (tests/hostile/run.ts). */
function xml(payload: string): string {
  return text(
    payload.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed(),
  );
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}
