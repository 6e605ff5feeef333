import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { textOfHtml } from './feed/text-of-html.ts';
import { RETAG } from './own-topic-store.ts';
import type { OwnTopic } from './topic/own-topic.ts';
import { ownTopicsOf, withOwnTopics } from './topic/own-topics-of.ts';
import { countTopics } from './trend-store.ts';

/** Articles that are gone through in one transaction: some 100 ms. */
const BATCH = 100;

/** The markup that the letters which are compared are in. */
const LEAD_HTML = 20_000;

/** An article with the reader's own topics; to be called in the transaction that stores it. */
export function tagArticle(article: Article, html: string, own: readonly OwnTopic[]): Article {
  const { topics, tagged, ...rest } = article;
  if (own.length === 0 && tagged === undefined) return article;
  const text = `${article.title}\n${article.excerpt}\n${textOfHtml(html.slice(0, LEAD_HTML))}`;
  return { ...rest, ...withOwnTopics(tagged?.found ?? topics, ownTopicsOf(own, text)) };
}

/**
 * Gives some of the stored articles the reader's topics as they are now, and remembers how far it is. Returns how many.
 * What is stored meanwhile has them already; where the reader changes them meanwhile, it begins anew.
 */
export async function retagSome(now: number): Promise<number> {
  const { articles, bodies, ownTopics, topicDays, rebuilds } = database;
  return database.transaction(
    'rw',
    [articles, bodies, ownTopics, topicDays, rebuilds],
    async () => {
      const rebuild = await rebuilds.get(RETAG);
      if (rebuild === undefined) return 0;
      const some = await articles.where('id').above(rebuild.after).limit(BATCH).toArray();
      const own = await ownTopics.toArray();
      const texts = await bodies.bulkGet(some.map(({ id }) => id));
      const changes = some
        .map((before, i) => ({ before, after: tagArticle(before, texts[i]?.html ?? '', own) }))
        .filter(({ before, after }) => taggingOf(before) !== taggingOf(after));
      await articles.bulkPut(changes.map(({ after }) => after));
      await countTopics(changes, now);
      const last = some.at(-1);
      if (last) await rebuilds.put({ id: RETAG, after: last.id });
      else await rebuilds.delete(RETAG);
      return some.length;
    },
  );
}

function taggingOf({ topics, tagged }: Article): string {
  return JSON.stringify([topics, tagged]);
}
