import { database } from './database.ts';

/** Takes an article out of what is shown beside another, for as long as there are both; or lets it come back. */
export async function hideRelated(
  articleId: string,
  relatedId: string,
  hidden: boolean,
): Promise<void> {
  const { articles, hiddenRelated } = database;
  await database.transaction('rw', articles, hiddenRelated, async () => {
    const both = await articles.where('id').anyOf(articleId, relatedId).count();
    if (!hidden) await hiddenRelated.delete([articleId, relatedId]);
    else if (both === 2) await hiddenRelated.put({ articleId, relatedId });
  });
}

/** The ids of those that the reader has hidden beside an article. */
export async function loadHidden(articleId: string): Promise<Set<string>> {
  const rows = await database.hiddenRelated.where('articleId').equals(articleId).toArray();
  return new Set(rows.map(({ relatedId }) => relatedId));
}

/** Within the transaction in which these articles go: what was hidden beside them, and where they were hidden. */
export async function forgetHidden(ids: readonly string[]): Promise<void> {
  await database.hiddenRelated.where('articleId').anyOf(ids).delete();
  await database.hiddenRelated.where('relatedId').anyOf(ids).delete();
}
