import { lazy, Suspense, useId, useState } from 'react';
import type { Article } from '../../utils/article/article.ts';
import { t } from '../../utils/i18n.ts';

/** Comes when it is first opened: few articles are edited, and comparing needs what reads HTML. */
const Edits = lazy(async () => ({ default: (await import('./Edits.tsx')).Edits }));

/** Of an article that its publisher has edited: a button, and under it what was gone and new in each edit. */
export function WhatChanged({ article, now }: { article: Article; now: number }) {
  const [isOpen, setOpen] = useState(false);
  const region = useId();
  if (article.editedAt === undefined) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? region : undefined}
        aria-label={t('whatChangedLabel', [article.title])}
        onClick={() => setOpen(!isOpen)}
        className="relative z-10 cursor-pointer rounded py-0.5 font-mono text-[12px] text-quiet hover:text-ink"
      >
        <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
        {t('whatChanged')}
      </button>
      {isOpen && (
        <div id={region} className="relative z-10 order-last basis-full">
          <Suspense>
            <Edits articleId={article.id} now={now} />
          </Suspense>
        </div>
      )}
    </>
  );
}
