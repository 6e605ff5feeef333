import { storage } from 'wxt/utils/storage';

/**
 * What is being written and not yet sent, in memory until the browser closes: a page that changes under the reader takes
 * the frame away, and must not take the words with it.
 */
const drafts = (articleId: string, answers: string | null) =>
  storage.defineItem<string>(`session:draft:${articleId}:${answers ?? ''}`, { fallback: '' });

export function loadDraft(articleId: string, answers: string | null): Promise<string> {
  return drafts(articleId, answers).getValue();
}

export async function storeDraft(
  articleId: string,
  answers: string | null,
  text: string,
): Promise<void> {
  const draft = drafts(articleId, answers);
  await (text === '' ? draft.removeValue() : draft.setValue(text));
}
