import type { Besides } from './article/besides.ts';
import { findListed, type ListedArticle } from './article-store.ts';
import { database } from './database.ts';

/** An article with its long text, hostile as it came: `utils/sanitise.ts` makes it safe. */
export interface ReadableArticle {
  listed: ListedArticle;
  /** The publisher's, or the excerpt where there is no more. */
  html: string;
  besides: Besides;
}

/** What can be read of an article, or null where it is gone. */
export async function loadReadable(articleId: string): Promise<ReadableArticle | null> {
  const listed = await findListed(articleId);
  if (!listed) return null;
  const body = await database.bodies.get(articleId);
  return { listed, html: body?.html || htmlOfText(listed.article.excerpt), besides: body ?? {} };
}

function htmlOfText(text: string): string {
  return `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}
