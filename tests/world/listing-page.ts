import { text } from './escape.ts';
import type { SampleBlog } from './sample/sample.ts';
import type { PlacedArticle } from './written.ts';

/**
 * A blog's own list of articles as a publisher without a feed has it: cards that are links, in the structure that is
 * documented of Cerebras' page.
 */
export function listingPage(blog: SampleBlog, articles: readonly PlacedArticle[]): string {
  const cards = articles.map(
    (
      article,
    ) => `<a class="flex md:flex-col to-md:gap-6" href="${text(new URL(article.url).pathname)}">
<img src="/images/${text(article.slug)}.svg" alt=""><div><h3>${text(article.title)}</h3>
<p class="font-semibold uppercase font-mono">${dayOf(article.publishedAt)}</p><p>${text(article.summary)}</p></div></a>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blog</title></head><body>
<header><a href="/">Home</a><a href="${text(new URL(blog.articlesAt).pathname)}">Blog</a></header>
<main><h1>Blog</h1><div class="grid">${cards.join('\n')}</div></main>
<footer>A page of the companion's sample world, written for it.</footer></body></html>`;
}

function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
