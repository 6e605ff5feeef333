import { type ReactNode, useMemo, useState } from 'react';
import { NO_FILTER } from '../../utils/article/article-filter.ts';
import { unreadOnly as storedUnreadOnly } from '../../utils/settings.ts';
import { useSetting } from '../ui/use-setting.ts';
import { FilterContext, type FilterState } from './use-filter.ts';

/** A surface whose cards filter its list. When it closes, only whether read articles are shown is kept. */
export function FilterScope({ children }: { children: ReactNode }) {
  const [narrowed, setNarrowed] = useState(NO_FILTER);
  const unreadOnly = useSetting(storedUnreadOnly);
  const state = useMemo(
    (): FilterState => ({
      filter: { ...narrowed, unreadOnly: unreadOnly ?? false },
      change: (part) => {
        const { unreadOnly: chosen = null, ...narrowing } = part;
        if (chosen !== null) void storedUnreadOnly.setValue(chosen);
        setNarrowed((before) => ({ ...before, ...narrowing }));
      },
    }),
    [narrowed, unreadOnly],
  );
  // Until it is known which list is wanted, none is looked up.
  return unreadOnly === null ? null : <FilterContext value={state}>{children}</FilterContext>;
}
