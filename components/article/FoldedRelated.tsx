import { useId, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { RelatedList } from './RelatedList.tsx';

/** A small button on a card that unfolds what is related to its article. Nothing is looked up before. */
export function FoldedRelated({
  articleId,
  title,
  now,
  onRead,
}: {
  articleId: string;
  title: string;
  now: number;
  onRead: (articleId: string, read: boolean) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-label={t('relatedTo', [title])}
        onClick={() => setOpen(!isOpen)}
        className="relative z-10 cursor-pointer rounded py-0.5 font-mono text-[12px] text-quiet hover:text-ink"
      >
        <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
        {t('related')}
      </button>
      {isOpen && (
        <div id={list} className="relative z-10 -mr-4 -ml-8 basis-full">
          <RelatedList articleId={articleId} now={now} onRead={onRead} />
        </div>
      )}
    </>
  );
}
