import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import type { RefusalReason } from '../../utils/messages.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { GuardedButton } from './GuardedButton.tsx';
import { refusalText } from './refusal-text.ts';
import { useDraft } from './use-draft.ts';
import type { Act } from './use-discussion.ts';
import { Problem } from '../ui/Problem.tsx';

/** Where a comment or a reply is written. The text stays until it is safely in the outbox. */
export function Composer({
  articleId,
  answers,
  act,
  onDone,
}: {
  articleId: string;
  /** The comment that is answered, or null for a comment on the article. */
  answers: { id: string; name: string } | null;
  act: Act;
  /** Called when it was sent or given up; where there is nothing to close, left out. */
  onDone?: () => void;
}) {
  const [text, setText] = useDraft(articleId, answers?.id ?? null);
  const [refused, setRefused] = useState<RefusalReason | null>(null);
  const [isSending, setSending] = useState(false);
  const hint = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const isReply = answers !== null;
  // A reply is asked for by a button: who pressed it wants to write.
  useEffect(() => {
    if (isReply) area.current?.focus();
  }, [isReply]);
  const label = answers ? t('answerTo', [answers.name]) : t('writeComment');

  const post = async () => {
    if (isSending) return;
    setSending(true);
    const reason = await act({ kind: 'comment', text, answers: answers?.id ?? null });
    setSending(false);
    setRefused(reason);
    if (reason !== null) return;
    setText('');
    onDone?.();
  };
  return (
    <div className="py-1">
      <textarea
        ref={area}
        aria-label={label}
        aria-describedby={hint}
        placeholder={t(answers ? 'writeReply' : 'writeComment')}
        rows={answers ? 2 : 3}
        dir="auto"
        value={text}
        readOnly={isSending}
        onChange={(change) => setText(change.target.value)}
        onKeyDown={(press) => {
          if (press.key === 'Escape') onDone?.();
        }}
        className="block w-full resize-y rounded border border-quiet bg-raised px-2.5 py-2 text-[14px] placeholder:text-quiet"
      />
      <Problem text={refused === null ? null : refusalText(refused)} />
      <div className="flex items-start justify-between gap-3 pt-1">
        <p id={hint} className="text-[12px] text-pretty text-quiet">
          {answers ? '' : t('commentHint')}
        </p>
        <div className="flex shrink-0 gap-1">
          {onDone && <TextButton onClick={onDone}>{t('cancel')}</TextButton>}
          <GuardedButton
            className="border border-accent text-accent hover:bg-raised"
            onPress={() => void post()}
          >
            {t(answers ? 'postReply' : 'postComment')}
          </GuardedButton>
        </div>
      </div>
    </div>
  );
}
