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
    <div className="relative z-10 -ml-8 w-fit min-w-0 pl-8">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-label={t('relatedTo', [title])}
        onClick={() => setOpen(!isOpen)}
        className="mt-1 cursor-pointer rounded font-mono text-[12px] text-quiet hover:text-ink"
      >
        <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
        {t('related')}
      </button>
      {isOpen && (
        <div id={list} className="-mr-4 -ml-8">
          <RelatedList articleId={articleId} now={now} onRead={onRead} />
        </div>
      )}
    </div>
  );
}
