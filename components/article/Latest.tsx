import { lazy, Suspense, useRef, useState } from 'react';
import { isNarrowed } from '../../utils/article/article-filter.ts';
import { t } from '../../utils/i18n.ts';
import { asksForNothing, readQuery } from '../../utils/search/query.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { checks, magnifier } from '../ui/icons.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { ArticleList } from './ArticleList.tsx';
import { FilterChips } from './FilterChips.tsx';
import { MarkedLine } from './MarkedLine.tsx';
import { SearchArticles } from './SearchArticles.tsx';
import { UnreadFilter } from './UnreadFilter.tsx';
import { useFilter } from './use-filter.ts';
import { useMarkAll } from './use-mark-all.ts';
import { useSlash } from './use-slash.ts';

/** Comes when something is first searched for. */
const SearchResults = lazy(async () => ({
  default: (await import('./SearchResults.tsx')).SearchResults,
}));

/** The newest articles, as the surface's filter says, or those that are searched for: their list, under what filters it. */
export function Latest({ withRelated = false }: { withRelated?: boolean }) {
  const { filter, change } = useFilter();
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isSearching = typed !== null && !asksForNothing(readQuery(typed));
  const { marked, markAll, undo, button, failure } = useMarkAll(filter);
  useSlash(() => setTyped((before) => before ?? ''));
  const close = () => {
    setTyped(null);
    opener.current?.querySelector('button')?.focus();
  };
  const clear = () => {
    setTyped('');
    field.current?.focus();
  };
  return (
    <Section
      title={t(isSearching ? 'found' : 'latest')}
      aside={
        <span className="flex items-center gap-1">
          <span ref={opener}>
            <IconButton
              label={t('searchArticles')}
              path={magnifier}
              expanded={typed !== null}
              onClick={() => (typed === null ? setTyped('') : close())}
            />
          </span>
          {!isSearching && (
            <span ref={button}>
              <IconButton
                label={t(isNarrowed(filter) ? 'markTheseRead' : 'markAllRead')}
                path={checks}
                onClick={() => void markAll()}
              />
            </span>
          )}
          <UnreadFilter
            unreadOnly={filter.unreadOnly}
            onChange={(unreadOnly) => change({ unreadOnly })}
          />
        </span>
      }
    >
      {typed !== null && (
        <SearchArticles field={field} typed={typed} onType={setTyped} onClose={close} />
      )}
      <FilterChips />
      {failure !== null && <Notice alarm>{failure}</Notice>}
      {marked !== null && (
        <div hidden={isSearching}>
          <MarkedLine key={marked} count={marked} onUndo={() => void undo()} />
        </div>
      )}
      {isSearching ? (
        <Suspense fallback={<Notice>{t('loading')}</Notice>}>
          <SearchResults typed={typed} withRelated={withRelated} onClear={clear} />
        </Suspense>
      ) : (
        <ArticleList withRelated={withRelated} />
      )}
    </Section>
  );
}
