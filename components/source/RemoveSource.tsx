import { useEffect, useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** Removes one of the reader's own sources, after asking once more: its articles go with it. */
export function RemoveSource({ name, onRemove }: { name: string; onRemove: () => void }) {
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: focus goes to what stands in its place, first of all to what harms nothing.
  useEffect(() => {
    if (isAsking !== null) box.current?.querySelector('button')?.focus();
  }, [isAsking]);
  return (
    <div ref={box} className="-ml-1.5 text-[13px]">
      {isAsking === true ? (
        <div className="pl-1.5">
          {t('removeSure')} <TextButton onClick={() => setIsAsking(false)}>{t('keep')}</TextButton>
          <TextButton label={t('removeSource', [name])} onClick={onRemove}>
            {t('remove')}
          </TextButton>
        </div>
      ) : (
        <TextButton label={t('removeSource', [name])} onClick={() => setIsAsking(true)}>
          {t('remove')}
        </TextButton>
      )}
    </div>
  );
}
