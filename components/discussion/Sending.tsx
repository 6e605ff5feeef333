import { t } from '../../utils/i18n.ts';
import type { DiscussionView } from '../../utils/messages.ts';
import { TextButton } from '../ui/TextButton.tsx';
import type { Act } from './use-discussion.ts';

/** Where one's own comment is on its way: waiting, sent, or refused, and then what to do. */
export function Sending({
  commentId,
  unsent,
  act,
}: {
  commentId: string;
  unsent: DiscussionView['unsent'][string] | undefined;
  act: Act;
}) {
  if (unsent?.state !== 'refused') {
    return (
      <output className="font-mono text-[11px] text-quiet">
        {t(unsent ? 'sendingWaiting' : 'sendingSent')}
      </output>
    );
  }
  const settle = (again: boolean) => void act({ kind: 'settle', commentId, again });
  return (
    <span role="alert" className="text-[12px] text-alarm">
      {t('sendingRefused', [unsent.reason ?? '–'])}
      <TextButton onClick={() => settle(true)}>{t('sendAgain')}</TextButton>
      <TextButton onClick={() => settle(false)}>{t('discard')}</TextButton>
    </span>
  );
}
