import { t } from '../../utils/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { ArticleList } from './ArticleList.tsx';
import { Filter } from './Filter.tsx';
import { FilterChips } from './FilterChips.tsx';
import { useFilter } from './use-filter.ts';

/** The newest articles, as the surface's filter says: its list, under what filters it. */
export function Latest({ withRelated = false }: { withRelated?: boolean }) {
  const { filter, change } = useFilter();
  return (
    <Section
      title={t('latest')}
      aside={
        <Filter unreadOnly={filter.unreadOnly} onChange={(unreadOnly) => change({ unreadOnly })} />
      }
    >
      <FilterChips />
      <ArticleList withRelated={withRelated} />
    </Section>
  );
}
