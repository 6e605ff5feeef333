import type { Article, Body, Edition } from './article/article.ts';
import { database } from './database.ts';
import { isEdited } from './edition/is-edited.ts';

/** The first is kept, and so many of the last. */
const LAST_EDITIONS = 2;

/** Of a former text: longer ones are cut off. */
const LONGEST_HTML = 200_000;

/** An article whose publisher has changed something about it, before and after. */
export interface Change {
  before: Article;
  after: Article;
  body: Body;
}

/**
 * Keeps the former title and text of those articles of which a reader would see that they changed, and says which: other
 * markup, labels or addresses are no edit. Within the transaction that stores them, before it does.
 *
 * @param at Epoch ms.
 */
export async function keepEditions(changes: readonly Change[], at: number): Promise<Set<string>> {
  const bodies = await database.bodies.bulkGet(changes.map(({ before }) => before.id));
  const editions = changes.flatMap(({ before, after, body }, i): Edition[] => {
    const html = bodies[i]?.html ?? '';
    const { id: articleId, title } = before;
    const isEdit = title !== after.title || isEdited(title, html, body.html);
    return isEdit ? [{ articleId, at, title, html: html.slice(0, LONGEST_HTML) }] : [];
  });
  await database.editions.bulkPut(editions);
  for (const { articleId } of editions) {
    const keys = await editionsOf(articleId).primaryKeys();
    await database.editions.bulkDelete(keys.slice(1, -LAST_EDITIONS));
  }
  return new Set(editions.map(({ articleId }) => articleId));
}

/** What an article said before, oldest first: the first, and the last two. */
export function loadEditions(articleId: string): Promise<Edition[]> {
  return editionsOf(articleId).toArray();
}

export async function deleteEditions(articleIds: readonly string[]): Promise<void> {
  await database.editions
    .where('[articleId+at]')
    .inAnyRange(
      articleIds.toSorted().map((id) => [
        [id, -Infinity],
        [id, Infinity],
      ]),
    )
    .delete();
}

function editionsOf(articleId: string) {
  return database.editions
    .where('[articleId+at]')
    .between([articleId, -Infinity], [articleId, Infinity]);
}
