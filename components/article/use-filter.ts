import { createContext, useContext } from 'react';
import { type ArticleFilter, NO_FILTER } from '../../utils/article/article-filter.ts';

/** The filter of a surface, which its cards change and its list follows. */
export interface FilterState {
  filter: ArticleFilter;
  /** Changes what is named. */
  change: (part: Partial<ArticleFilter>) => void;
}

export const FilterContext = createContext<FilterState>({ filter: NO_FILTER, change: () => {} });

export function useFilter(): FilterState {
  return useContext(FilterContext);
}
