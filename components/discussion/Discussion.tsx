import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import type { DiscussionView, RefusalReason } from '../../utils/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { CommentList } from './CommentList.tsx';
import { Composer } from './Composer.tsx';
import { GuardedButton } from './GuardedButton.tsx';
import { Sending } from './Sending.tsx';
import { ToOptions } from './ToOptions.tsx';
import { refusalText } from './refusal-text.ts';
import { type Act, useDiscussion } from './use-discussion.ts';
import { VoteButtons } from './VoteButtons.tsx';
import { Problem } from '../ui/Problem.tsx';

/** The discussion of an article: the same in a page's frame and in the side panel. */
export function Discussion({ articleId }: { articleId: string | null }) {
  const { view, act } = useDiscussion(articleId);
  if (view === null) return <Notice>{t('discussionLoading')}</Notice>;
  if (view === 'none') return <Notice>{t('notAnArticle')}</Notice>;
  return <Thread view={view} act={act} />;
}

function Thread({ view, act: perform }: { view: DiscussionView; act: Act }) {
  const now = useNow();
  const [refused, setRefused] = useState<RefusalReason | null>(null);
  const { articleId, thread, me, relays, unsent } = view;
  const count = thread.comments.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  const act: Act = async (action) => {
    const reason = await perform(action);
    if (action.kind !== 'comment') setRefused(reason);
    return reason;
  };
  return (
    <div className="px-4 pb-3">
      <div className="flex flex-wrap items-center gap-x-1 font-mono text-[11px] text-quiet">
        <span aria-hidden="true">{t('thisArticle')}</span>
        <VoteButtons
          label={t('voteOnArticle')}
          votes={thread.votes}
          onVote={(value) => void act({ kind: 'vote', on: null, value })}
        />
        <output className="ml-auto" title={relaysText(relays)}>
          <span className={count > 0 ? '' : 'sr-only'}>{t('comments', { count })}</span>{' '}
          <span className={relays.open < relays.all ? '' : 'sr-only'}>{relaysText(relays)}</span>
        </output>
      </div>
      {relays.isUnset && (
        <ToOptions part="relays" link={t('relaysChoose')}>
          {t('relaysUnset')}
        </ToOptions>
      )}
      <Problem text={refused === null ? null : refusalText(refused)} />
      {unsent
        .filter(({ what }) => what !== 'comment')
        .map((entry) => (
          <p key={entry.id}>
            <Sending unsent={entry} act={act} />
          </p>
        ))}
      <Composer key={articleId} articleId={articleId} answers={null} act={act} />
      <SignIn me={me} act={act} />
      {thread.comments.length === 0 ? (
        !relays.isUnset && (
          <Notice>{t(relays.isAnswered ? 'noComments' : 'discussionLoading')}</Notice>
        )
      ) : (
        <CommentList comments={thread.comments} about={{ articleId, unsent, now, act }} />
      )}
      <AgentsLine />
    </div>
  );
}

/** How many relays take part: seen where some are missing. */
function relaysText({ isOffline, isUnset, open, all }: DiscussionView['relays']): string {
  if (isUnset) return '';
  return isOffline ? t('relaysNone') : t('relaysOpen', [String(open), String(all)]);
}

function SignIn({ me, act }: { me: DiscussionView['me']; act: Act }) {
  if (me?.isLocked) {
    return (
      <ToOptions part="identity" link={t('unlockInOptions')}>
        {t('keyLocked', [me.key])}
      </ToOptions>
    );
  }
  if (me !== null) {
    return <p className="font-mono text-[11px] text-quiet">{t('signedInAs', [me.key])}</p>;
  }
  return (
    <p className="text-[12px] text-pretty text-quiet">
      {t('signInHint')}{' '}
      <GuardedButton onPress={() => void act({ kind: 'signIn' })}>{t('signIn')}</GuardedButton>
    </p>
  );
}

/** TimeAhead's invitation; `agent.md` comes with the extension. */
function AgentsLine() {
  return (
    <p className="pt-4 font-mono text-[11px] text-quiet">
      {t('agentsWelcome')}{' '}
      <a
        href="/agent.md"
        target="_blank"
        rel="noopener noreferrer"
        className="text-accent underline"
      >
        {t('agentsJoin')}
      </a>
    </p>
  );
}
