import type { Article, Status } from './article/article.ts';
import {
  isStranger,
  matchArticles,
  otherHost,
  reusedId,
  type Trace,
} from './article/match-articles.ts';
import type { FullArticle } from './article/to-articles.ts';
import { database } from './database.ts';
import { MOST_ARTICLES } from './feed/newest.ts';

/** An article as a document tells it, under the id that it is or will be stored by, and what is stored of it. */
export interface Found {
  told: FullArticle;
  /** The id by which its document tells it, where that is another and could tell it again. */
  alias: string | null;
  status: Status | undefined;
  before: Article | undefined;
}

interface Known {
  ids: Map<string, string>;
  rows: Map<string, Article>;
  statuses: Map<string, Status>;
}

/** Which stored articles a document of a source tells, and which new ones; each once. */
export async function findStored(sourceId: string, told: readonly FullArticle[]): Promise<Found[]> {
  const ids = told.map(({ article }) => article.id);
  const statuses = await loadStatuses(ids);
  const rows = byId(await database.articles.bulkGet([...statuses.keys()]));
  const known = { ids: new Map([...statuses.keys()].map((id) => [id, id])), rows, statuses };
  const strangers = told.map(({ article }) => article).filter((one) => isStranger(one, known));
  if (strangers.length > 0 && (await hasArticles(sourceId))) {
    await lookCloser(sourceId, strangers, known);
  }
  const stored = matchArticles(
    told.map(({ article }) => article),
    known,
  );
  return told.flatMap(({ article, body }, i) => {
    const id = stored[i];
    if (id === null || id === undefined) return [];
    return {
      told: { article: { ...article, id }, body: { ...body, articleId: id } },
      alias: article.id === id || statuses.has(article.id) ? null : article.id,
      status: statuses.get(id),
      before: rows.get(id),
    };
  });
}

/** Adds to what is known the articles that these could be: told by other ids, on their pages, of their days. */
async function lookCloser(sourceId: string, strangers: readonly Trace[], known: Known) {
  const { ids, rows, statuses } = known;
  const reused = strangers.filter(({ id }) => ids.has(id)).map(reusedId);
  const unknown = [...strangers.map(({ id }) => id).filter((id) => !ids.has(id)), ...reused];
  for (const id of (await loadStatuses(reused)).keys()) ids.set(id, id);
  for (const status of await database.statuses.where('aliases').anyOf(unknown).toArray()) {
    for (const alias of status.aliases ?? []) {
      if (!ids.has(alias)) ids.set(alias, status.articleId);
    }
  }
  const led = [...new Set(ids.values())].filter((id) => !rows.has(id));
  const near = [
    ...(await database.articles.bulkGet(led)),
    ...(await loadOfPages(strangers)),
    ...(await loadOfDays(sourceId, strangers)),
  ];
  for (const [id, article] of byId(near)) {
    if (article.sourceId === sourceId) rows.set(id, article);
  }
  const missing = [...led, ...rows.keys()].filter((id) => !statuses.has(id));
  for (const [id, status] of await loadStatuses(missing)) statuses.set(id, status);
}

async function loadStatuses(ids: readonly string[]): Promise<Map<string, Status>> {
  const found = await database.statuses.bulkGet([...ids]);
  return new Map(found.flatMap((status) => (status ? [[status.articleId, status]] : [])));
}

async function hasArticles(sourceId: string): Promise<boolean> {
  const all = database.articles.where('[sourceId+sortedAt]');
  return (await all.between([sourceId, -Infinity], [sourceId, Infinity]).limit(1).count()) > 0;
}

function loadOfPages(articles: readonly Trace[]): Promise<Article[]> {
  return database.articles
    .where('pageUrl')
    .anyOf(articles.flatMap(({ pageUrl }) => [pageUrl, otherHost(pageUrl)]))
    .toArray();
}

/** A place in time is the date, and up to so many milliseconds: `place-in-time.ts`. */
function loadOfDays(sourceId: string, articles: readonly Trace[]): Promise<Article[]> {
  const days = new Set(articles.flatMap(({ publishedAt }) => publishedAt ?? []));
  return database.articles
    .where('[sourceId+sortedAt]')
    .inAnyRange(
      [...days].map((day) => [
        [sourceId, day],
        [sourceId, day + MOST_ARTICLES],
      ]),
    )
    .toArray();
}

function byId(articles: readonly (Article | undefined)[]): Map<string, Article> {
  return new Map(articles.flatMap((article) => (article ? [[article.id, article]] : [])));
}
