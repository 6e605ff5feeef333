import { useLiveQuery } from 'dexie-react-hooks';
import { type Edit, loadEdits } from '../../utils/edition-store.ts';
import type { Piece } from '../../utils/edition/diff-words.ts';
import { t } from '../../utils/i18n.ts';
import { ageText } from '../ui/age-text.ts';

/** What each edit of an article took away and brought, newest first. */
export function Edits({ articleId, now }: { articleId: string; now: number }) {
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
      <p className="font-mono text-[11px] text-quiet">{t('changedAt', [ageText(at, now)])}</p>
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
