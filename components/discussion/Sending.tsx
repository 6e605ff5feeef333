import { t } from '../../utils/i18n.ts';
import type { Unsent } from '../../utils/messages.ts';
import { GuardedButton } from './GuardedButton.tsx';
import type { Act } from './use-discussion.ts';

const REFUSED = {
  comment: 'sendingRefused',
  vote: 'sendingRefusedVote',
  deletion: 'sendingRefusedDeletion',
} as const;

const WAITING = {
  comment: 'sendingWaiting',
  vote: 'sendingWaitingVote',
  deletion: 'sendingWaitingDeletion',
} as const;

/** Where something the reader said is on its way: waiting, sent, or refused, and then what to do. */
export function Sending({ unsent, act }: { unsent: Unsent | undefined; act: Act }) {
  if (unsent?.state !== 'refused') {
    const parts = [t(unsent ? WAITING[unsent.what] : 'sendingSent')];
    if (unsent?.reason) parts.push(t('sendingRefusedSoFar', [unsent.reason]));
    return <output className="font-mono text-[11px] text-quiet">{parts.join(' · ')}</output>;
  }
  const settle = (again: boolean) => void act({ kind: 'settle', id: unsent.id, again });
  return (
    <span role="alert" className="text-[12px] text-alarm">
      {t(REFUSED[unsent.what], [unsent.reason ?? '–'])}
      <GuardedButton onPress={() => settle(true)}>{t('sendAgain')}</GuardedButton>
      <GuardedButton onPress={() => settle(false)}>{t('discard')}</GuardedButton>
    </span>
  );
}
