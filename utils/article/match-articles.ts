import type { Article } from './article.ts';
import { hash } from './hash.ts';

/** By what a document tells an article, or an article is stored. */
export type Trace = Pick<Article, 'id' | 'pageUrl' | 'title' | 'publishedAt'>;

/** What is known of a source's articles. */
export interface Memory {
  /** Every id by which the source has told an article, and the one under which that is stored. Also of pruned ones. */
  ids: ReadonlyMap<string, string>;
  /** The stored articles that are told again, or could be: by their ids, by their pages, by their days. */
  rows: ReadonlyMap<string, Trace>;
}

/**
 * The id of an article whose guid has told another one before: publishers count anew, or give all posts of a series one.
 * The same for the same page, so that reading the document again finds it.
 */
export function reusedId({ id, pageUrl }: Trace): string {
  return hash(id, 'reused', pageUrl);
}

/** The same address with `www.`, or without it: publishers change their minds about it. */
export function otherHost(pageUrl: string): string {
  return /^https?:\/\/www\./.test(pageUrl)
    ? pageUrl.replace('//www.', '//')
    : pageUrl.replace('//', '//www.');
}

/** Whether its id alone doesn't say which article it is: the id is unknown, or its article has another page and title. */
export function isStranger(told: Trace, { ids, rows }: Memory): boolean {
  const stored = ids.get(told.id);
  if (stored === undefined) return true;
  const row = rows.get(stored);
  return row !== undefined && row.pageUrl !== told.pageUrl && row.title !== told.title;
}

/**
 * For each article that one document of a source tells, the id under which it is stored, or is to be; null for one that
 * is another one of the same document. No stored article is taken by two. What no id tells is known by two of page,
 * title and date; where several articles stand on its page, by all three. A guid whose article has another page, title
 * and date has been given to a new article (docs/decisions/0023).
 */
export function matchArticles(told: readonly Trace[], memory: Memory): (string | null)[] {
  const { ids, rows } = memory;
  const taken = new Set<string>();
  const crowded = crowdedPages([...rows.values()], told);
  const take = (id: string) => {
    if (taken.has(id)) return null;
    taken.add(id);
    return id;
  };

  const first = told.map((one) => (isStranger(one, memory) ? undefined : take(ids.get(one.id)!)));
  return told.map((one, place) => {
    const known = first[place];
    if (known !== undefined) return known;
    const reused = reusedId(one);
    if (ids.has(reused)) return take(ids.get(reused)!);
    for (const row of rows.values()) {
      if (!taken.has(row.id) && isSame(one, row, crowded)) return take(row.id);
    }
    const own = ids.get(one.id);
    if (own === undefined) return take(one.id);
    return take(isDatedApart(one, rows.get(own)) ? reused : own);
  });
}

function isSame(told: Trace, stored: Trace, crowded: ReadonlySet<string>): boolean {
  const isTitle = told.title === stored.title;
  const isDate = told.publishedAt === stored.publishedAt;
  const isPage = told.pageUrl === stored.pageUrl || told.pageUrl === otherHost(stored.pageUrl);
  if (!isPage) return isTitle && isDate && told.publishedAt !== null;
  if (crowded.has(told.pageUrl)) return isTitle && isDate;
  return isTitle || (isDate && told.publishedAt !== null);
}

function isDatedApart(told: Trace, stored: Trace | undefined): boolean {
  const dates = [told.publishedAt, stored?.publishedAt ?? null];
  return !dates.includes(null) && dates[0] !== dates[1];
}

/** Pages with several articles of the source, such as a changelog's. */
function crowdedPages(...lists: (readonly Trace[])[]): Set<string> {
  const crowded = new Set<string>();
  for (const list of lists) {
    const seen = new Set<string>();
    for (const { pageUrl } of list) {
      if (seen.has(pageUrl)) crowded.add(pageUrl);
      seen.add(pageUrl);
    }
  }
  return crowded;
}
