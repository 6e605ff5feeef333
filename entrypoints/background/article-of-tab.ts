import { findArticleOfPage } from '../../utils/article-store.ts';
import type { Article } from '../../utils/article/article.ts';
import { addressOfTab } from '../../utils/tabs.ts';

/** The followed article whose page is in a tab at this moment, or null. */
export async function articleOfTab(tabId: number): Promise<Article | null> {
  const address = await addressOfTab(tabId);
  return address === null ? null : ((await findArticleOfPage(address))?.article ?? null);
}
