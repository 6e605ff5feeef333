import { text } from './escape.ts';
import { listingPage } from './listing-page.ts';
import type { SampleBlog } from './sample/sample.ts';
import type { PlacedArticle } from './written.ts';

/** What a blog is read from as its software would write it: RSS 2.0, Atom, RSS 1.0, or its own list of articles. */
export function feedDocument(blog: SampleBlog, articles: readonly PlacedArticle[]): string {
  if (blog.format === 'page') return listingPage(blog, articles);
  const head = '<?xml version="1.0" encoding="utf-8"?>\n';
  return head + { rss, atom, rdf }[blog.format](blog, articles);
}

export function quietFeed(title: string, home: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${text(title)}</title><link>${text(home)}</link></channel></rss>`;
}

function rss(blog: SampleBlog, articles: readonly PlacedArticle[]): string {
  const items = articles.map(
    (article) => `<item>
<title>${text(article.title)}</title>
<link>${text(article.url)}?utm_source=rss</link>
<guid isPermaLink="false">${text(article.url)}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
${article.author ? `<dc:creator>${text(article.author)}</dc:creator>` : ''}
${article.categories.map((label) => `<category>${text(label)}</category>`).join('')}
<description>${text(article.summary)}</description>
<content:encoded><![CDATA[${article.body.join('\n')}]]></content:encoded>
</item>`,
  );
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${text(blog.name ?? blog.sourceId)}</title><link>${text(blog.articlesAt)}</link>
${items.join('\n')}
</channel></rss>`;
}

function atom(blog: SampleBlog, articles: readonly PlacedArticle[]): string {
  const entries = articles.map(
    (article) => `<entry>
<id>${text(article.url)}</id>
<title>${text(article.title)}</title>
<link rel="alternate" href="${text(article.url)}"/>
<published>${new Date(article.publishedAt).toISOString()}</published>
<updated>${new Date(article.publishedAt).toISOString()}</updated>
${article.author ? `<author><name>${text(article.author)}</name></author>` : ''}
${article.categories.map((label) => `<category term="${text(label)}"/>`).join('')}
<summary>${text(article.summary)}</summary>
<content type="html">${text(article.body.join('\n'))}</content>
</entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>${text(blog.name ?? blog.sourceId)}</title><id>${text(blog.articlesAt)}</id>
${entries.join('\n')}
</feed>`;
}

function rdf(blog: SampleBlog, articles: readonly PlacedArticle[]): string {
  const items = articles.map(
    (article) => `<item rdf:about="${text(article.url)}">
<title>${text(article.title)}</title>
<link>${text(article.url)}</link>
<dc:date>${new Date(article.publishedAt).toISOString()}</dc:date>
${article.author ? `<dc:creator>${text(article.author)}</dc:creator>` : ''}
<description>${text(article.summary)}</description>
<content:encoded>${text(article.body.join('\n'))}</content:encoded>
</item>`,
  );
  return `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${text(blog.articlesAt)}"><title>${text(blog.name ?? blog.sourceId)}</title><link>${text(blog.articlesAt)}</link></channel>
${items.join('\n')}
</rdf:RDF>`;
}
