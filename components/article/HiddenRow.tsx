import { useEffect, useRef } from 'react';
import { t } from '../../utils/i18n.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** Stands where a related article was that the reader has just hidden: the way back, and the focus's place. */
export function HiddenRow({ title, onUndo }: { title: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className="py-1.5 pr-4 pl-8 font-mono text-[12px] text-quiet">
      <output>{t('relatedHidden')}</output>
      {' · '}
      <TextButton ref={button} label={t('relatedShowAgain', [title])} onClick={onUndo}>
        {t('undo')}
      </TextButton>
    </li>
  );
}
