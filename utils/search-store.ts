import { type ListedArticle, loadArticles, loadUnreadIds, withStatuses } from './article-store.ts';
import { onArticlesChanged } from './article-changes.ts';
import { database } from './database.ts';
import { ArticleSearch } from './search/article-search.ts';
import { loadFollowedIds, loadSources } from './source-store.ts';
import type { Source } from './source/source.ts';

/** Articles that are taken in before the page may do something else: some 20 ms. */
const STEP = 250;

/** One a page, filled when the reader first searches, gone with the page. */
let search = new ArticleSearch();

/** What is being filled: the search itself at first; later another one, to take its place. */
let filling: ArticleSearch | null = search;

/** Articles that have changed since they were taken in, by their ids; and whether too many have to be named. */
const changed = new Set<string>();
let isOutdated = false;

let isWhole = false;
let isHearing = false;
let wake = () => {};

/** The search as it is now. */
export function currentSearch(): ArticleSearch {
  return search;
}

/**
 * Brings the search up to what is stored, the newest first, so that something is found at once; then keeps it there.
 *
 * @param onStep After each step, with whether all that is stored is searched.
 */
export async function keepSearch(
  signal: AbortSignal,
  onStep: (isWhole: boolean) => void,
): Promise<void> {
  hearOfChanges();
  signal.addEventListener('abort', () => wake());
  if (isWhole) onStep(isWhole);
  try {
    while (!signal.aborted) {
      if (filling) await fill(filling, signal, onStep);
      else if (isOutdated) beginAnew();
      else if (changed.size > 0) await takeChanged();
      else {
        onStep(isWhole);
        await new Promise<void>((woken) => (wake = woken));
      }
    }
  } catch (error) {
    isOutdated = true;
    throw error;
  }
}

/** Also while nothing is searched for, so that it is known what to take in when something is again. */
function hearOfChanges() {
  if (isHearing) return;
  isHearing = true;
  onArticlesChanged((ids) => {
    if (ids === null) isOutdated = true;
    else for (const id of ids) changed.add(id);
    wake();
  });
}

function beginAnew() {
  isOutdated = false;
  changed.clear();
  filling = new ArticleSearch();
}

async function fill(into: ArticleSearch, signal: AbortSignal, onStep: (isWhole: boolean) => void) {
  const names = await loadNames();
  const ids = await database.articles.orderBy('sortedAt').reverse().primaryKeys();
  const missing = ids.filter((id) => !into.has(id));
  for (let from = 0; from < missing.length; from += STEP) {
    await takeIn(into, missing.slice(from, from + STEP), names);
    if (signal.aborted) return;
    if (into === search) onStep(isWhole);
  }
  search = into;
  filling = null;
  isWhole = true;
}

async function takeChanged() {
  const ids = [...changed];
  changed.clear();
  await takeIn(search, ids, await loadNames());
  isOutdated ||= search.isWorn();
}

/** Anew, where they are there already; those that are gone are taken out. */
async function takeIn(
  into: ArticleSearch,
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
) {
  const articles = await loadArticles(ids);
  into.remove(ids);
  into.add(
    articles.map((article) => ({
      ...article,
      sourceName: names.get(article.sourceId) ?? article.sourceId,
    })),
  );
}

async function loadNames(): Promise<Map<string, string>> {
  return new Map((await loadSources()).map(({ id, name }) => [id, name]));
}

/** What a search is held against: the sources that are followed, and, where they are asked for, what is unread. */
export async function loadSearchable(
  unreadOnly: boolean,
): Promise<{ sources: Source[]; unread: Set<string> | null }> {
  const followed = await loadFollowedIds();
  const sources = (await loadSources()).filter(({ id }) => followed.has(id));
  return { sources, unread: unreadOnly ? new Set(await loadUnreadIds()) : null };
}

/** Those of the articles that are still stored, in the order of their ids. */
export async function loadFound(ids: readonly string[]): Promise<ListedArticle[]> {
  return withStatuses(await loadArticles(ids));
}
