import type { Article, Body, Edition } from './article/article.ts';
import { database } from './database.ts';
import { diffWords, type Piece } from './edition/diff-words.ts';
import { isEdited } from './edition/is-edited.ts';
import { textOfHtml } from './feed/text-of-html.ts';

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

/** What an edit of an article changed, and when we saw it. */
export interface Edit {
  at: number;
  /** Empty where it stayed the same. */
  title: Piece[];
  text: Piece[];
}

/** The edits of an article that are remembered, newest first: of many, the first and the last two. */
export async function loadEdits(articleId: string): Promise<Edit[]> {
  const former = await editionsOf(articleId).toArray();
  const article = await database.articles.get(articleId);
  const body = await database.bodies.get(articleId);
  const texts = [...former, { title: article?.title ?? '', html: body?.html ?? '' }].map(
    ({ title, html }) => ({ title, text: textOfHtml(html) }),
  );
  return former
    .map(({ at }, i) => ({
      at,
      title: differenceOf(texts[i]!.title, texts[i + 1]!.title),
      text: differenceOf(texts[i]!.text, texts[i + 1]!.text),
    }))
    .reverse();
}

function differenceOf(before: string, after: string): Piece[] {
  return before === after ? [] : diffWords(before, after);
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
