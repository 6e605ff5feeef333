import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { TextButton } from './TextButton.tsx';

/** Puts a text onto the clipboard, and says whether it is there. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      () => setSaid(t('copyFailed')),
    );
  return (
    <>
      <TextButton label={label} onClick={() => void copy()}>
        {t('copy')}
      </TextButton>
      <output className="text-[12px] text-quiet">{said}</output>
    </>
  );
}
