import { t } from '../../utils/i18n.ts';
import { Notice } from '../ui/Notice.tsx';
import { ArticleCards } from './ArticleCards.tsx';
import { NothingHere } from './NothingHere.tsx';
import { useFilter } from './use-filter.ts';
import { useSearch } from './use-search.ts';

/** The articles that fit what is typed, as it is typed. */
export function SearchResults({
  typed,
  withRelated,
  onClear,
}: {
  typed: string;
  withRelated: boolean;
  /** Takes back what is typed. */
  onClear: () => void;
}) {
  const { filter } = useFilter();
  const { results, isWhole, failure } = useSearch(typed, filter);
  if (failure !== null) return <Notice alarm>{t('searchFailed', [failure])}</Notice>;
  if (results === undefined) return <Notice>{t('loading')}</Notice>;
  const { articles, isLoose, isCut, unreadOnly } = results;
  if (articles.length === 0 && isWhole) {
    return <NothingHere text={t('searchNone')} way={t('searchClear')} onWay={onClear} />;
  }
  return (
    <>
      <output className="block px-4 py-1 font-mono text-[12px] text-quiet">
        {isLoose && `${t('searchLoose')} `}
        {isCut
          ? t('searchCut', [String(articles.length)])
          : t('searchFound', { count: articles.length })}
        {!isWhole && ` · ${t('searchOlder')}`}
      </output>
      <ArticleCards articles={articles} unreadOnly={unreadOnly} withRelated={withRelated} />
    </>
  );
}
