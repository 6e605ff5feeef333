import { useEffect, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { MINUTE } from '../../utils/time/units.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Group } from '../ui/Group.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';

/** Shows the key for a minute, or until the reader leaves: it should not stay on a screen. */
export function ExportKey({ isProtected }: { isProtected: boolean }) {
  const { ask, failure } = useAsk();
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const hide = () => setShown(null);
    const timer = setTimeout(hide, MINUTE);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [shown]);
  return (
    <Group title={t('exportKey')} hint={t(isProtected ? 'exportSealedHint' : 'exportOpenHint')}>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      {shown === null ? (
        <Button look="quiet" onClick={() => void ask('exportKey', {}).then(setShown)}>
          {t('showKey')}
        </Button>
      ) : (
        <>
          <p
            data-key
            className="max-w-xl rounded border border-alarm bg-raised px-2.5 py-1.5 font-mono text-[13px] wrap-anywhere select-all"
          >
            {shown}
          </p>
          <p className="flex flex-wrap items-baseline gap-x-2 pt-1">
            <CopyButton label={t('copyKey')} text={shown} />
            <TextButton onClick={() => setShown(null)}>{t('hideKey')}</TextButton>
          </p>
        </>
      )}
    </Group>
  );
}
