import type { Article, Status } from './article/article.ts';
import { NOTE_EVERY_MS } from './article/limits.ts';
import { placeInTime } from './article/place-in-time.ts';
import { placeUndated } from './article/place-undated.ts';
import type { FullArticle } from './article/to-articles.ts';
import { unreadAtImport } from './article/unread-at-import.ts';
import { database, toUnjoined } from './database.ts';
import { keepEditions } from './edition-store.ts';
import { findStored, type Found } from './find-stored.ts';
import { loadHorizon, pruneSource } from './prune-store.ts';
import { tagArticle } from './retag-store.ts';
import type { SourceRecord } from './source/source-record.ts';
import type { OwnTopic } from './topic/own-topic.ts';
import { withOwnTopics } from './topic/own-topics-of.ts';
import { countTopics } from './trend-store.ts';

/** As many other ids of an article are remembered: a feed may make up new ones every day. */
const MOST_ALIASES = 3;

/**
 * Stores what one document of a source tells, within the transaction of the poll: what is new, what changed, and by
 * which other ids articles are told now. The same document again changes nothing.
 *
 * @param at Epoch ms.
 */
export async function takeInArticles(
  record: SourceRecord,
  told: readonly FullArticle[],
  at: number,
): Promise<{ added: number; edited: number; unread: number }> {
  const isImport = record.importedAt === null;
  const found = await findStored(record.id, isImport ? placeUndated(told, at) : told);
  const own = await database.ownTopics.toArray();
  const edited = await storeChanged(found, own, at);
  await storeSightings(found, at);
  const fresh = found.filter(({ status }) => status === undefined);
  if (fresh.length === 0) return { added: 0, edited, unread: 0 };
  const placed = placeFresh(found);
  const horizon = await loadHorizon(record.id);
  const unread = await storeFresh(
    record,
    tagAll(
      placed.filter(({ article }) => article.sortedAt >= horizon),
      own,
    ),
    at,
  );
  await database.statuses.bulkAdd(
    placed
      .filter(({ article }) => article.sortedAt < horizon)
      .map(({ article }) => ({ ...statusOf(article, at, 1), goneAt: at })),
  );
  return { added: placed.length, edited, unread: unread - (await pruneSource(record.id, at)) };
}

/** Returns how many of them a reader would see to be edited. */
async function storeChanged(
  found: readonly Found[],
  own: readonly OwnTopic[],
  at: number,
): Promise<number> {
  const texts = await loadTexts(found);
  const changes = found.flatMap(({ told: { article, body }, before }) => {
    if (before === undefined || before.version === article.version) return [];
    const text = texts.get(article.id);
    const changed = { ...article, ...keptOf(before, article), ...(text && toldBefore(before)) };
    return { before, after: tagArticle(changed, text ?? body.html, own), body };
  });
  const edited = changes.length === 0 ? new Set<string>() : await keepEditions(changes, at);
  const rows = changes.map(({ after }) =>
    edited.has(after.id) ? { ...after, editedAt: at } : after,
  );
  const again = found.flatMap(({ before, told }) => reread(before, told.article));
  await database.articles.bulkPut([...rows, ...again.map(({ after }) => after)]);
  await countTopics([...changes, ...again], at);
  const bodies = changes.map(({ body }) => body);
  await database.bodies.bulkPut(bodies.filter(({ html }) => html !== ''));
  await database.arrivals.bulkPut([...edited].map((articleId) => ({ articleId, indexed: 0 })));
  return edited.size;
}

/** By the ids of articles that are told without a text now: the texts they were told with before. */
async function loadTexts(found: readonly Found[]): Promise<Map<string, string>> {
  const silent = found.filter(({ told, before }) => before && told.body.html === '');
  const ids = silent.map(({ told }) => told.article.id);
  const texts = await database.bodies.bulkGet(ids);
  return new Map(texts.flatMap((body) => (body?.html ? [[body.articleId, body.html]] : [])));
}

/** What stays of an article whatever is told of it now; a page tells less of one further down. */
function keptOf({ firstSeenAt, sortedAt, editedAt, story, excerpt }: Article, told: Article) {
  return {
    firstSeenAt,
    sortedAt,
    excerpt: told.excerpt || excerpt,
    ...(editedAt !== undefined && { editedAt }),
    ...(story !== undefined && { story }),
  };
}

/** What was made of a text that a feed tells no more. */
function toldBefore({ excerpt, minutes, topics, tagged, category }: Article) {
  return { excerpt, minutes, topics, category, ...(tagged && { tagged }) };
}

/** What we now make of an article that its publisher hasn't changed: a better lexicon or summary is no edit. */
function reread(before: Article | undefined, told: Article): { before: Article; after: Article }[] {
  if (before === undefined || before.version !== told.version) return [];
  const { category } = told;
  const tagging = withOwnTopics(told.topics, before.tagged?.own ?? []);
  // A page tells less of an article further down: what it told before stays.
  const excerpt = told.excerpt || before.excerpt;
  const minutes = told.minutes ?? before.minutes;
  const after = { ...before, category, excerpt, minutes, ...tagging };
  return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ before, after }];
}

function tagAll(fresh: readonly FullArticle[], own: readonly OwnTopic[]): FullArticle[] {
  return fresh.map(({ article, body }) => ({ article: tagArticle(article, body.html, own), body }));
}

/** Remembers by which other ids articles are told, and now and then that pruned ones are told still. */
async function storeSightings(found: readonly Found[], at: number): Promise<void> {
  const ids = new Set(found.map(({ told }) => told.article.id));
  const seen = found.flatMap(({ status, alias }): Status[] => {
    if (status === undefined) return [];
    const { aliases = [], goneAt } = status;
    const isNew = alias !== null && !aliases.includes(alias) && !ids.has(alias);
    const isStale = goneAt !== undefined && goneAt < at - NOTE_EVERY_MS;
    if (!isNew && !isStale) return [];
    return [
      {
        ...status,
        ...(isNew && { aliases: [...aliases, alias].slice(-MOST_ALIASES) }),
        ...(isStale && { goneAt: at }),
      },
    ];
  });
  await database.statuses.bulkPut(seen);
}

/** What is new, each with its place in time. */
function placeFresh(found: readonly Found[]): FullArticle[] {
  const stored = new Map(
    found.flatMap(({ status }) => (status ? [[status.articleId, status.sortedAt]] : [])),
  );
  const places = placeInTime(
    found.map(({ told }) => told.article),
    stored,
  );
  return found
    .filter(({ status }) => status === undefined)
    .map(({ told: { article, body } }) => ({
      article: { ...article, sortedAt: places.get(article.id) ?? article.sortedAt },
      body,
    }));
}

/** Returns how many of them are unread. */
async function storeFresh(
  record: SourceRecord,
  fresh: readonly FullArticle[],
  at: number,
): Promise<number> {
  const articles = fresh.map(({ article }) => article);
  const isImport = record.importedAt === null;
  const unread = isImport
    ? unreadAtImport(articles, at)
    : new Set(articles.map((article) => article.id));
  await database.articles.bulkAdd(articles);
  await countTopics(
    articles.map((after) => ({ before: null, after })),
    at,
  );
  await database.bodies.bulkAdd(fresh.map(({ body }) => body));
  await database.statuses.bulkAdd(
    articles.map((article) => statusOf(article, at, unread.has(article.id) ? 0 : 1)),
  );
  await database.arrivals.bulkPut(articles.map(({ id }) => ({ articleId: id, indexed: 0 })));
  await database.unjoined.bulkPut(articles.map(toUnjoined));
  if (!isImport) {
    await database.announcements.bulkPut(
      articles.map(({ id }) => ({ articleId: id, addedAt: at })),
    );
  }
  return unread.size;
}

function statusOf({ id, sourceId, sortedAt }: Article, arrivedAt: number, read: 0 | 1): Status {
  return { articleId: id, sourceId, sortedAt, read, arrivedAt };
}
