import { findSource } from '../../utils/source/find-source.ts';
import { text } from './escape.ts';
import type { SampleBlog } from './sample/sample.ts';
import type { PlacedArticle } from './written.ts';

/** Blogs whose links change the page without loading a new one, as many do today. */
const IN_PAGE = new Set(['openai', 'google-deepmind']);

/** An article's own page on its blog. */
export function articlePage(
  blog: SampleBlog,
  article: PlacedArticle,
  articles: readonly PlacedArticle[],
): string {
  const date = new Date(article.publishedAt).toISOString().slice(0, 10);
  const others = articles.filter((other) => other !== article);
  return layout(
    blog,
    article.title,
    `<link rel="canonical" href="${text(article.url)}">`,
    `<article>
<h1>${text(article.title)}</h1>
<p class="meta">${article.author ? `${text(article.author)} · ` : ''}<time datetime="${date}">${date}</time></p>
${article.body.join('\n')}
</article>
<nav aria-label="More articles"><h2>More</h2><ul>${others.map(link).join('')}</ul></nav>`,
  );
}

/** The blog's own list of articles. */
export function homePage(blog: SampleBlog, articles: readonly PlacedArticle[]): string {
  return layout(
    blog,
    nameOf(blog),
    blog.feedAt
      ? `<link rel="alternate" type="application/rss+xml" title="${text(nameOf(blog))}" href="${text(new URL(blog.feedAt).pathname)}">`
      : '',
    `<h1>${text(nameOf(blog))}</h1><ul>${articles.map(link).join('')}</ul>`,
  );
}

function layout(blog: SampleBlog, title: string, head: string, main: string): string {
  const hue =
    Array.from(blog.sourceId).reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>${head}
<style>
body{margin:0;font:17px/1.6 Georgia,serif;color:#222;background:#fff}
header{background:hsl(${hue} 40% 30%);padding:14px 0}header a{color:#fff;text-decoration:none;font:600 16px sans-serif}
header div,main{max-width:680px;margin:0 auto;padding:0 24px}main{padding-bottom:80px}
h1{line-height:1.2}.meta,footer{color:#666;font:14px sans-serif}img{max-width:100%}a{color:hsl(${hue} 60% 35%)}
pre{background:#f4f4f2;padding:12px;overflow:auto;font-size:14px}blockquote{border-left:3px solid #ccc;margin-left:0;padding-left:16px}
footer{border-top:1px solid #ddd;padding:16px 0;text-align:center}
</style></head><body>
<header><div><a href="${text(blog.articlesAt)}">${text(nameOf(blog))}</a></div></header>
<main>${main}</main>
<footer>A page of the companion's sample world, written for it; not by ${text(nameOf(blog))}.</footer>
${IN_PAGE.has(blog.sourceId) ? IN_PAGE_NAVIGATION : ''}
</body></html>`;
}

const IN_PAGE_NAVIGATION = `<script>
const show = async (address) => {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  document.querySelector('main').replaceWith(next.querySelector('main'));
  document.title = next.title;
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('nav a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.href);
});
addEventListener('popstate', () => show(location.href));
</script>`;

function link(article: PlacedArticle): string {
  return `<li><a href="${text(article.url)}">${text(article.title)}</a></li>`;
}

function nameOf(blog: SampleBlog): string {
  return blog.name ?? findSource(blog.sourceId)?.name ?? blog.sourceId;
}
