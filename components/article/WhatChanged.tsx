import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import type { Article } from '../../utils/article/article.ts';
import { type Edit, loadEdits } from '../../utils/edition-store.ts';
import type { Piece } from '../../utils/edition/diff-words.ts';
import { t } from '../../utils/i18n.ts';
import { ageOf } from './meta-parts.ts';

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
          <Edits articleId={article.id} now={now} />
        </div>
      )}
    </>
  );
}

function Edits({ articleId, now }: { articleId: string; now: number }) {
  const edits = useLiveQuery(() => loadEdits(articleId), [articleId]);
  if (edits?.length === 0) return <p className="text-[12px] text-quiet">{t('formerTextLost')}</p>;
  return (
    <ol className="mt-1 max-h-80 overflow-y-auto border-l border-rule pl-3">
      {edits?.map((edit) => (
        <li key={edit.at} className="mb-2 text-[13px] wrap-anywhere last:mb-0">
          <OneEdit edit={edit} now={now} />
        </li>
      ))}
    </ol>
  );
}

function OneEdit({ edit: { at, title, text }, now }: { edit: Edit; now: number }) {
  return (
    <>
      <p className="font-mono text-[11px] text-quiet">{t('changedAt', [ageOf(at, now)])}</p>
      {title.length > 0 && (
        <p className="font-semibold">
          <Pieces pieces={title} />
        </p>
      )}
      {text.length > 0 && (
        <p>
          <Pieces pieces={text} />
        </p>
      )}
    </>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, i) => <OnePiece key={i} piece={piece} />);
}

function OnePiece({ piece }: { piece: Piece }) {
  if (piece.kind === 'skipped') return <span className="text-quiet">… </span>;
  if (piece.kind === 'same') return <span className="text-quiet">{piece.text}</span>;
  if (piece.kind === 'gone') {
    return (
      <>
        <del className="text-alarm">
          <span className="sr-only">{t('goneText')} </span>
          {piece.text.trim()}
        </del>{' '}
      </>
    );
  }
  return (
    <>
      <ins className="text-accent">
        <span className="sr-only">{t('newText')} </span>
        {piece.text.trim()}
      </ins>{' '}
    </>
  );
}
