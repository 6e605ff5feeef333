import type { ReactNode } from 'react';
import type { ArticleFilter } from '../../utils/article/article-filter.ts';
import { t } from '../../utils/i18n.ts';
import { useFilter } from './use-filter.ts';

/** A word on a card that filters the list by itself, and pressed again no longer does. Lies above the card's link. */
export function FilterButton<Part extends 'topic' | 'sourceId' | 'category'>({
  part,
  value,
  children,
}: {
  part: Part;
  value: NonNullable<ArticleFilter[Part]>;
  children: ReactNode;
}) {
  const { filter, change } = useFilter();
  const isPressed = filter[part] === value;
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      title={t(isPressed ? 'filterOff' : 'filterOn')}
      onClick={() => change({ [part]: isPressed ? null : value })}
      className="relative z-10 -my-1 min-h-6 min-w-6 cursor-pointer rounded text-left wrap-anywhere hover:underline aria-pressed:underline"
    >
      {children}
    </button>
  );
}
