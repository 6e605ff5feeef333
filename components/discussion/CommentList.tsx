import { useEffect, useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import type { Unsent } from '../../utils/messages.ts';
import { splitLinks } from '../../utils/thread/split-links.ts';
import type { Comment } from '../../utils/thread/thread.ts';
import { ageText } from '../ui/age-text.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import { Composer } from './Composer.tsx';
import { GuardedButton } from './GuardedButton.tsx';
import { Sending } from './Sending.tsx';
import type { Act } from './use-discussion.ts';
import { VoteButtons } from './VoteButtons.tsx';

/** What every comment of a discussion is shown with. */
interface About {
  articleId: string;
  unsent: readonly Unsent[];
  now: number;
  act: Act;
}

/** Comments in their order, each with the replies to it. */
export function CommentList({ comments, about }: { comments: readonly Comment[]; about: About }) {
  return (
    <ul className="flex flex-col gap-2 pt-2">
      {comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} about={about} />
      ))}
    </ul>
  );
}

/** A comment with its votes, what can be done with it, and the replies to it. */
function CommentItem({ comment, about }: { comment: Comment; about: About }) {
  const { articleId, unsent, now, act } = about;
  const [isReplying, setReplying] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const replyButton = useRef<HTMLButtonElement>(null);
  // As it was when it appeared: what becomes of it later must not move the reader.
  const [isJustSaid] = useState(() => comment.isMine && unsent.some(({ id }) => id === comment.id));
  useEffect(() => {
    if (isJustSaid) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isJustSaid]);
  const { author, id, votes } = comment;
  const name = author.name ?? author.key;
  return (
    <li ref={place} className="border-l-2 border-rule pl-3" data-comment={id}>
      <article className="py-2" aria-label={name}>
        <AuthorLine
          author={author}
          isMine={comment.isMine}
          answers={comment.answers}
          age={ageText(comment.at, now)}
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
              <TextButton
                ref={replyButton}
                label={t('answerTo', [name])}
                onClick={() => setReplying(!isReplying)}
              >
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
            onDone={() => {
              setReplying(false);
              replyButton.current?.focus();
            }}
          />
        )}
      </article>
      {comment.replies.length > 0 && <CommentList comments={comment.replies} about={about} />}
    </li>
  );
}

/** Plain text: markup is shown as it was typed, and only addresses of the web become links. */
function CommentText({ text }: { text: string }) {
  return (
    <p dir="auto" className="py-0.5 text-[14px] wrap-anywhere whitespace-pre-wrap">
      {splitLinks(text).map((piece) =>
        piece.url === null ? (
          piece.text
        ) : (
          <a
            key={piece.at}
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
