import { type ReactNode, useState } from 'react';
import { type ArticleFilter, NO_FILTER } from '../../utils/article/article-filter.ts';
import { FilterContext } from './use-filter.ts';

/** A surface whose cards filter its list. Nothing of the filter is kept when the surface closes. */
export function FilterScope({ children }: { children: ReactNode }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const change = (part: Partial<ArticleFilter>) => setFilter((before) => ({ ...before, ...part }));
  return <FilterContext value={{ filter, change }}>{children}</FilterContext>;
}
