import { useRef, useState } from 'react';
import type { ArticleFilter } from '../../utils/article/article-filter.ts';
import { useAsk } from '../ui/use-ask.ts';

/**
 * Marks as read all that the list is filtered to, and takes that back. `marked` are those of the last time, as long as the
 * filter is the same; `button` is the one that marks, where the focus returns to.
 */
export function useMarkAll(filter: ArticleFilter) {
  const { ask, failure } = useAsk();
  const [last, setLast] = useState<{ filter: ArticleFilter; ids: string[] } | null>(null);
  const button = useRef<HTMLSpanElement>(null);

  const markAll = async () => {
    const ids = await ask('markAllRead', { filter });
    if (ids === null) return;
    // Pressed again, what was marked before can still be taken back.
    setLast((before) => ({
      filter,
      ids: before?.filter === filter ? [...before.ids, ...ids] : ids,
    }));
  };
  const undo = async () => {
    if (last === null) return;
    if ((await ask('markRead', { articleIds: last.ids, read: false })) === null) return;
    setLast(null);
    button.current?.querySelector('button')?.focus();
  };
  return {
    marked: last?.filter === filter ? last.ids.length : null,
    markAll,
    undo,
    button,
    failure,
  };
}
