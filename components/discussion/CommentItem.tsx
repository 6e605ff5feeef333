import { useEffect, useRef, useState } from 'react';
import { locale, t } from '../../utils/i18n.ts';
import type { DiscussionView } from '../../utils/messages.ts';
import { splitLinks } from '../../utils/thread/split-links.ts';
import type { Comment } from '../../utils/thread/thread.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import { Composer } from './Composer.tsx';
import { GuardedButton } from './GuardedButton.tsx';
import { Sending } from './Sending.tsx';
import type { Act } from './use-discussion.ts';
import { VoteButtons } from './VoteButtons.tsx';

/** A comment with its votes, what can be done with it, and the replies to it. */
export function CommentItem({
  comment,
  articleId,
  unsent,
  now,
  act,
}: {
  comment: Comment;
  articleId: string;
  unsent: DiscussionView['unsent'];
  now: number;
  act: Act;
}) {
  const [isReplying, setReplying] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const isJustSaid = comment.isMine && unsent.some(({ id }) => id === comment.id);
  useEffect(() => {
    if (isJustSaid) place.current?.scrollIntoView({ block: 'nearest' });
    // Only when it appears: what happens to it later must not move the reader.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const { author, id, votes } = comment;
  const name = author.name ?? author.key;
  return (
    <li ref={place} className="border-l-2 border-rule pl-3" data-comment={id}>
      <article className="py-2" aria-label={name}>
        <AuthorLine
          author={author}
          isMine={comment.isMine}
          answers={comment.answers}
          age={relativeTime(Math.min(comment.at, now), now, locale())}
        />
        {comment.isDeleted ? (
          <p className="text-[14px] text-quiet italic">{t('deletedComment')}</p>
        ) : (
          <>
            <CommentText text={comment.text} />
            <div className="-ml-1.5 flex flex-wrap items-center gap-x-2">
              <VoteButtons
                label={t('voteOnComment')}
                votes={votes}
                onVote={(value) => void act({ kind: 'vote', on: id, value })}
              />
              <TextButton label={t('answerTo', [name])} onClick={() => setReplying(!isReplying)}>
                {t('reply')}
              </TextButton>
              {comment.isMine && (
                <GuardedButton
                  label={t('deleteCommentLabel')}
                  onPress={() => void act({ kind: 'delete', commentId: id })}
                >
                  {t('deleteComment')}
                </GuardedButton>
              )}
              {comment.isMine && (
                <Sending unsent={unsent.find((entry) => entry.id === id)} act={act} />
              )}
            </div>
          </>
        )}
        {isReplying && (
          <Composer
            articleId={articleId}
            answers={{ id, name }}
            act={act}
            onDone={() => setReplying(false)}
          />
        )}
      </article>
      {comment.replies.length > 0 && (
        <ul>
          {comment.replies.map((reply) => (
            <CommentItem
              key={reply.id}
              comment={reply}
              articleId={articleId}
              unsent={unsent}
              now={now}
              act={act}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Plain text: markup is shown as it was typed, and only addresses of the web become links. */
function CommentText({ text }: { text: string }) {
  return (
    <p dir="auto" className="py-0.5 text-[14px] wrap-anywhere whitespace-pre-wrap">
      {splitLinks(text).map((piece, place) =>
        piece.url === null ? (
          piece.text
        ) : (
          <a
            // oxlint-disable-next-line react/no-array-index-key -- a text's pieces never change places
            key={place}
            href={piece.url}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
            className="text-accent underline"
          >
            {piece.text}
          </a>
        ),
      )}
    </p>
  );
}
