import { Fragment } from 'react';
import type { ListedArticle } from '../../utils/article-store.ts';
import { FilterButton } from './FilterButton.tsx';
import { metaParts } from './meta-parts.ts';

/**
 * `Import AI (Jack Clark) · Tutorial · 10d ago · by Jack Clark · ~3 min read`; source and category filter. Breaks between
 * the parts; only what is longer than a line breaks within.
 */
export function MetaLine({ listed, now }: { listed: ListedArticle; now: number }) {
  const parts = metaParts(listed, now);
  const { sourceId, category } = listed.article;
  return (
    <p className="flex flex-wrap items-center gap-x-[1ch] font-mono text-[11px] leading-4 wrap-anywhere text-quiet">
      {parts.map(([part, text], i) => (
        <Fragment key={part}>
          <span>
            {part === 'source' && (
              <FilterButton part="sourceId" value={sourceId}>
                {text}
              </FilterButton>
            )}
            {part === 'category' && category !== null && (
              <FilterButton part="category" value={category}>
                {text}
              </FilterButton>
            )}
            {part !== 'source' && part !== 'category' && text}
            {i < parts.length - 1 && '\u00a0·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
