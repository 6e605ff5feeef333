import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ListedArticle } from '../../utils/article-store.ts';
import type { ArticleFilter } from '../../utils/article/article-filter.ts';
import { now } from '../../utils/clock.ts';
import { currentSearch, keepSearch, loadFound, loadSearchable } from '../../utils/search-store.ts';
import { readQuery } from '../../utils/search/query.ts';
import { toFit } from '../../utils/search/to-fit.ts';
import { categoryNames } from './category-name.ts';

/** What a search shows at the most: who doesn't find it there types one more word. */
const MOST = 40;

/** What was found for what was typed. */
export interface Results {
  articles: ListedArticle[];
  /** No article has all the words: these have some. */
  isLoose: boolean;
  /** There are more than these. */
  isCut: boolean;
  /** Whether a card leaves the list when it is read. */
  unreadOnly: boolean;
}

/** Searches while it is typed; anew whenever something changes of what is shown. Undefined until the first results. */
export function useSearch(
  typed: string,
  filter: ArticleFilter,
): { results: Results | undefined; isWhole: boolean; failure: string | null } {
  const [filled, setFilled] = useState({ steps: 0, isWhole: false });
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    const onStep = (isWhole: boolean) => setFilled(({ steps }) => ({ steps: steps + 1, isWhole }));
    keepSearch(closed.signal, onStep).catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => closed.abort();
  }, []);
  const results = useLiveQuery(
    async () => (filled.steps === 0 ? undefined : search(typed, filter)),
    [typed, filter, filled],
  );
  return { results, isWhole: filled.isWhole, failure };
}

async function search(typed: string, filter: ArticleFilter): Promise<Results> {
  const query = readQuery(typed);
  const unreadOnly = query.unreadOnly || filter.unreadOnly;
  const around = { ...(await loadSearchable(unreadOnly)), categoryNames: categoryNames() };
  const fits = toFit(query, filter, around);
  const { ids, isLoose } = currentSearch().find(query.terms, fits, now(), MOST + 1);
  const articles = await loadFound(ids.slice(0, MOST));
  return { articles, isLoose, isCut: ids.length > MOST, unreadOnly };
}
