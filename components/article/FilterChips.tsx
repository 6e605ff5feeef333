import { useLiveQuery } from 'dexie-react-hooks';
import { type RefObject, useEffect, useRef } from 'react';
import { type ArticleFilter, isNarrowed, NO_FILTER } from '../../utils/article/article-filter.ts';
import { t } from '../../utils/i18n.ts';
import { loadSourceName } from '../../utils/source-store.ts';
import { categoryName } from './category-name.ts';
import { useFilter } from './use-filter.ts';

/**
 * What a list is filtered by, at its head: `#agents ×`, each to be taken back by pressing it, all by Escape. Where the
 * filter changes, the keyboard's place moves here, for the card that was pressed may be gone.
 */
export function FilterChips() {
  const { filter, change } = useFilter();
  const chips = useChips(filter);
  const group = useRef<HTMLFieldSetElement>(null);
  const narrowed = chips.map(({ part }) => filter[part]).join(' ');
  const before = useRef(narrowed);
  useEffect(() => {
    if (before.current === narrowed) return;
    before.current = narrowed;
    const last = [...(group.current?.querySelectorAll('button') ?? [])].at(-1);
    (last ?? group.current)?.focus();
  }, [narrowed]);
  useEffect(() => {
    if (!isNarrowed(filter)) return undefined;
    return onEscape(group, () => change({ ...NO_FILTER, unreadOnly: filter.unreadOnly }));
  });
  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      aria-label={t('filterChips')}
      className={`flex scroll-mt-10 flex-wrap gap-1 px-4 font-mono text-[12px] ${chips.length > 0 ? 'pb-2' : ''}`}
    >
      {chips.map(({ part, name }) => (
        <button
          key={part}
          type="button"
          aria-label={t('removeFilter', [name])}
          onClick={() => change({ [part]: null })}
          className="min-h-6 cursor-pointer rounded border border-rule bg-raised px-1.5 text-left wrap-anywhere hover:border-quiet"
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <output className="sr-only">
        {chips.length > 0 && t('filteredBy', [chips.map(({ name }) => name).join(', ')])}
      </output>
    </fieldset>
  );
}

/** What narrows the list, with the name of each for the reader. */
function useChips({ topic, sourceId, category }: ArticleFilter) {
  const sourceName = useLiveQuery(
    async () => (sourceId === null ? null : loadSourceName(sourceId)),
    [sourceId],
  );
  return [
    { part: 'topic' as const, name: topic && `#${topic}` },
    { part: 'sourceId' as const, name: sourceId && (sourceName ?? '…') },
    { part: 'category' as const, name: category && categoryName(category) },
  ].flatMap(({ part, name }) => (name === null ? [] : [{ part, name }]));
}

/** Not where something is being written or covers the list. Held back from the browser, which closes the popup at it. */
function onEscape(list: RefObject<Element | null>, run: () => void): () => void {
  const listen = (press: KeyboardEvent) => {
    const isElsewhere =
      list.current?.closest('[inert]') ||
      (press.target instanceof Element && press.target.matches('input, textarea'));
    if (press.key !== 'Escape' || press.defaultPrevented || isElsewhere) return;
    press.preventDefault();
    run();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
