import { useEffect, useRef } from 'react';
import { t } from '../../utils/i18n.ts';
import type { FollowPlan } from '../../utils/source/plan-following.ts';
import { Button } from '../ui/Button.tsx';

/** What a list of feeds comes to, before it is followed. */
export function OpmlPlan({
  plan: { fresh, switchedOff, followed, refused },
  isCut,
  onFollow,
  onLeave,
}: {
  plan: FollowPlan;
  isCut: boolean;
  onFollow: () => void;
  onLeave: () => void;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const hosts = new Set(fresh.map(({ reads }) => new URL(reads.url).host));
  const parts = [
    `${t('opmlNew', { count: fresh.length })} ${t('opmlOnHosts', { count: hosts.size })}`,
    switchedOff.length > 0 && t('opmlSwitchedOff', { count: switchedOff.length }),
    followed.length > 0 && t('opmlKnown', { count: followed.length }),
    refused.length > 0 && t('opmlRefused', { count: refused.length }),
  ];
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('opmlFound')}
      className="mt-3 rounded border border-rule bg-raised px-4 py-3 outline-none"
    >
      <p>{parts.filter(Boolean).join(' · ')}</p>
      {isCut && <p className="text-[13px] text-alarm">{t('opmlCut')}</p>}
      {refused.length > 0 && (
        <ul className="max-h-40 overflow-y-auto pt-1 text-[13px] text-quiet">
          {refused.map(({ name, why }, i) => (
            <li key={i} className="break-words">
              {t(why === 'private' ? 'opmlPrivate' : 'opmlNoAddress', [name])}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2 pt-3">
        {fresh.length + switchedOff.length > 0 && (
          <Button onClick={onFollow}>{t('opmlFollow')}</Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}
