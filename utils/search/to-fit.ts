import { type ArticleFilter, passes } from '../article/article-filter.ts';
import type { Category } from '../category/category.ts';
import { searchSources } from '../source/search-sources.ts';
import type { Source } from '../source/source.ts';
import type { Known } from './article-search.ts';
import type { SearchQuery } from './query.ts';
import { plain } from './terms.ts';

/** What a query and the list's filter are held against. */
export interface Around {
  /** The sources that the reader follows. */
  sources: readonly Source[];
  /** What each category is called in the reader's language. */
  categoryNames: ReadonlyMap<Category, string>;
  /** The ids of the unread articles; null where they aren't asked for. */
  unread: ReadonlySet<string> | null;
}

/** Whether an article has all that the query's filters ask for, and the list's. */
export function toFit(
  { sources, topics, categories }: SearchQuery,
  filter: ArticleFilter,
  around: Around,
): (article: Known) => boolean {
  const sourceIds = new Set(searchSources(around.sources, sources.join(' ')).map(({ id }) => id));
  const wantedCategories = categories.map(plain);
  const isWantedCategory = (category: Category | null) =>
    wantedCategories.every(
      (wanted) =>
        category !== null &&
        [category, around.categoryNames.get(category) ?? ''].some((name) =>
          plain(name).startsWith(wanted),
        ),
    );
  const wantedTopics = topics.map(plain);
  const hasWantedTopics = (had: readonly string[]) =>
    wantedTopics.every((wanted) => had.some((topic) => plain(topic).startsWith(wanted)));
  return (article) =>
    sourceIds.has(article.sourceId) &&
    hasWantedTopics(article.topics) &&
    isWantedCategory(article.category) &&
    passes(article, filter) &&
    (around.unread === null || around.unread.has(article.id));
}
