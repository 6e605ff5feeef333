import { lazy, Suspense } from 'react';
import type { Article } from '../../utils/article/article.ts';
import { t } from '../../utils/i18n.ts';
import { Fold } from '../ui/Fold.tsx';

/** Comes when it is first opened: few articles are edited, and comparing needs what reads HTML. */
const Edits = lazy(async () => ({ default: (await import('./Edits.tsx')).Edits }));

/** Of an article that its publisher has edited: a button, and under it what was gone and new in each edit. */
export function WhatChanged({ article, now }: { article: Article; now: number }) {
  if (article.editedAt === undefined) return null;
  return (
    <Fold
      word={t('whatChanged')}
      label={t('whatChangedLabel', [article.title])}
      place="order-last basis-full"
    >
      <Suspense>
        <Edits articleId={article.id} now={now} />
      </Suspense>
    </Fold>
  );
}
