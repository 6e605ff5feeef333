import { useEffect, useState } from 'react';
import { loadDraft, storeDraft } from '../../utils/drafts.ts';

/** The text of a composer. What was begun before on the same article is there again. */
export function useDraft(
  articleId: string,
  answers: string | null,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => {
    void loadDraft(articleId, answers).then((begun) => setText((typed) => typed || begun));
  }, [articleId, answers]);
  const write = (next: string) => {
    setText(next);
    void storeDraft(articleId, answers, next);
  };
  return [text, write];
}
