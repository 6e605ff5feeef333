import { useEffect, useRef } from 'react';
import { t } from '../../utils/i18n.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** `51 marked as read · undo`: the way back, and the focus's place. */
export function MarkedLine({ count, onUndo }: { count: number; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="px-4 py-1 font-mono text-[12px] text-quiet">
      <output>{count === 0 ? t('markedNone') : t('markedCount', { count })}</output>
      {count > 0 && (
        <>
          {' · '}
          <TextButton ref={button} label={t('markedUndo')} onClick={onUndo}>
            {t('undo')}
          </TextButton>
        </>
      )}
    </p>
  );
}
