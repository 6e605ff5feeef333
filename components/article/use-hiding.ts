import { useState } from 'react';
import type { RelatedArticle } from '../../utils/related-store.ts';
import { useAsk } from '../ui/use-ask.ts';

/** An article that was hidden since the list was opened, and where in the list it stood. */
interface Hidden {
  one: RelatedArticle;
  place: number;
}

interface Row {
  one: RelatedArticle;
  isHidden: boolean;
}

/**
 * Hides articles from a list of related ones, and keeps the places of those just hidden, so that nothing jumps and each can
 * be taken back.
 */
export function useHiding(articleId: string, related: readonly RelatedArticle[]) {
  const { ask, failure } = useAsk();
  const [hidden, setHidden] = useState<readonly Hidden[]>([]);
  const [returned, setReturned] = useState<string | null>(null);

  const tell = async (relatedId: string, isHidden: boolean) =>
    (await ask('hideRelated', { articleId, relatedId, hidden: isHidden })) !== null;
  const takeBack = (id: string) => {
    setReturned(id);
    setHidden((before) => before.filter(({ one }) => idOf(one) !== id));
  };
  const hide = async (one: RelatedArticle, place: number) => {
    setReturned(null);
    setHidden((before) => [...before, { one, place }]);
    if (!(await tell(idOf(one), true))) takeBack(idOf(one));
  };
  const undo = async (id: string) => {
    if (await tell(id, false)) takeBack(id);
  };
  return { rows: withHidden(related, hidden), hide, undo, returned, failure };
}

function withHidden(related: readonly RelatedArticle[], hidden: readonly Hidden[]): Row[] {
  const ids = new Set(hidden.map(({ one }) => idOf(one)));
  const rows = related
    .filter((one) => !ids.has(idOf(one)))
    .map((one): Row => ({ one, isHidden: false }));
  const inOrder = hidden.toSorted((a, b) => a.place - b.place);
  for (const { one, place } of inOrder) rows.splice(place, 0, { one, isHidden: true });
  return rows;
}

function idOf({ listed }: RelatedArticle): string {
  return listed.article.id;
}
