import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { loadRelated } from '../../utils/related-store.ts';
import { Notice } from '../ui/Notice.tsx';
import { HiddenRow } from './HiddenRow.tsx';
import { RelatedRow } from './RelatedRow.tsx';
import { useHiding } from './use-hiding.ts';

/** As many as are shown of an article. */
const SHOWN = 6;

/** What is related to an article: `source · age`, title, excerpt, why, and a button for what isn't wanted there. */
export function RelatedList({
  articleId,
  now,
  onRead,
}: {
  articleId: string;
  now: number;
  onRead: (articleId: string, read: boolean) => void;
}) {
  const related = useLiveQuery(() => loadRelated(articleId, SHOWN), [articleId]);
  const { rows, hide, undo, returned, failure } = useHiding(articleId, related ?? []);
  if (related === undefined) return null;
  if (rows.length === 0) {
    return (
      <output className="block px-8 py-2 font-mono text-[12px] text-quiet">
        {t(related === null ? 'relatedNotYet' : 'relatedNone')}
      </output>
    );
  }
  return (
    <>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      <ul>
        {rows.map(({ one, isHidden }, place) => {
          const { id, title } = one.listed.article;
          return isHidden ? (
            <HiddenRow key={id} title={title} onUndo={() => void undo(id)} />
          ) : (
            <RelatedRow
              key={id}
              related={one}
              now={now}
              isReturned={id === returned}
              onRead={onRead}
              onHide={() => void hide(one, place)}
            />
          );
        })}
      </ul>
    </>
  );
}
