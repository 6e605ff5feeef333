import { catalogue } from '../../utils/source/catalogue.ts';
import { HOUR } from '../../utils/time/units.ts';
import { articlePage, homePage } from './article-page.ts';
import { addressOf, type Content, page } from './content.ts';
import { feedDocument, quietFeed } from './feed-document.ts';
import { blogs } from './sample/blogs.ts';
import { kestrelNotes } from './sample/kestrel-notes.ts';
import type { SampleArticle, SampleBlog } from './sample/sample.ts';

/** A source of the catalogue that is down in the sample world, so that its row shows how that looks. */
const DOWN = 'eleutherai';

/** The blogs of the catalogue, and one that isn't there. */
const all = [...blogs, kestrelNotes];

/** A sample article with its place in the world. */
export interface PlacedArticle extends SampleArticle {
  url: string;
  publishedAt: number;
}

/**
 * The written sample: fourteen blogs of the catalogue and one beside it, with their feeds and pages, which publish a little
 * more while the world runs. The other sources of the catalogue are there too, and have nothing to say.
 *
 * @param start When the world begins: what the articles' ages count from.
 */
export function writtenContent(start: number): Content {
  const feedUrls = new Map(catalogue.map((source) => [source.id, source.reads.url]));
  const byFeed = new Map(all.map((blog) => [blog.feedAt ?? feedUrls.get(blog.sourceId)!, blog]));
  return (url, now) => {
    const address = addressOf(url);
    const blog = byFeed.get(address);
    if (blog) return page(contentTypeOf(blog), feedDocument(blog, published(blog, start, now)));
    if (url.pathname.startsWith('/images/')) return page('image/svg+xml', picture(url.pathname));
    return quietSource(address) ?? blogPage(address, start, now);
  };
}

/** What a blog has published by now, newest first. */
function published(blog: SampleBlog, start: number, now: number): PlacedArticle[] {
  return blog.articles
    .map((article) => ({
      ...article,
      url: `${blog.articlesAt}${article.slug}${blog.endsWithSlash ? '/' : ''}`,
      publishedAt: Math.floor((start - article.hoursAgo * HOUR) / 1_000) * 1_000,
    }))
    .filter((article) => article.publishedAt <= now)
    .sort((a, b) => b.publishedAt - a.publishedAt);
}

function blogPage(address: string, start: number, now: number) {
  for (const blog of all) {
    const articles = published(blog, start, now);
    const article = articles.find(({ url }) => sameAddress(url, address));
    if (article) return page('text/html; charset=utf-8', articlePage(blog, article, articles));
    if (sameAddress(blog.articlesAt, address)) {
      return page('text/html; charset=utf-8', homePage(blog, articles));
    }
  }
  return null;
}

function quietSource(address: string) {
  const source = catalogue.find(
    ({ reads }) => reads.kind === 'feed' && addressOf(new URL(reads.url)) === address,
  );
  if (!source) return null;
  if (source.id === DOWN)
    return { status: 503, headers: { 'content-type': 'text/html' }, body: 'Down' };
  return page('application/rss+xml', quietFeed(source.name, source.home));
}

function sameAddress(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}

function contentTypeOf(blog: SampleBlog): string {
  return {
    rss: 'application/rss+xml',
    atom: 'application/atom+xml',
    rdf: 'application/rdf+xml',
    page: 'text/html; charset=utf-8',
  }[blog.format];
}

/** A quiet pattern in a colour of its own for each address. */
function picture(path: string): string {
  const hue = Array.from(path).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  const bars = Array.from({ length: 12 }, (_, i) => {
    const height = 40 + ((hue * (i + 3)) % 150);
    return `<rect x="${30 + i * 48}" y="${240 - height}" width="32" height="${height}" rx="4"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 280"><rect width="640" height="280" fill="hsl(${hue} 30% 94%)"/><g fill="hsl(${hue} 35% 55%)">${bars.join('')}</g></svg>`;
}
