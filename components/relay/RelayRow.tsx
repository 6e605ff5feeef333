import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { type RelayTrial, tryRelay } from '../../utils/relays.ts';
import { relayUrl } from '../../utils/url/relay-url.ts';
import { durationText } from '../ui/duration-text.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** A relay of the list, and whether it answers, once that was tried. */
export function RelayRow({ address, onRemove }: { address: string; onRemove: () => void }) {
  const [trial, setTrial] = useState<RelayTrial | 'running' | null>(null);
  const isUsable = 'url' in relayUrl(address);
  const tryIt = async () => {
    if (trial === 'running') return;
    setTrial('running');
    setTrial(await tryRelay(address));
  };
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 border-b border-rule px-4 py-2.5">
      <div className="min-w-0">
        <p className="font-mono text-[13px] wrap-anywhere">{address}</p>
        <output className="text-[12px] text-pretty text-quiet">
          {!isUsable && <span className="text-alarm">{t('relayUnusable')}</span>}
          {trial !== null && trialText(trial)}
        </output>
      </div>
      <div className="-mx-1.5 flex shrink-0 items-center gap-1">
        {isUsable && (
          <TextButton label={t('relayTryLabel', [address])} onClick={() => void tryIt()}>
            {t('relayTry')}
          </TextButton>
        )}
        <TextButton label={t('relayRemove', [address])} onClick={onRemove}>
          {t('remove')}
        </TextButton>
      </div>
    </li>
  );
}

function trialText(trial: RelayTrial | 'running'): string {
  if (trial === 'running') return t('relayTrying');
  if (trial.kind !== 'answers') {
    return t(trial.kind === 'silent' ? 'relaySilent' : 'relayUnreachable');
  }
  return t('relayAnswers', [durationText(trial.ms)]);
}
