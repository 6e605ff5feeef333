import { createContext, useContext } from 'react';
import type { Article } from '../../utils/article/article.ts';
import { t } from '../../utils/i18n.ts';

/** Opens the reader view, on surfaces that have one: the popup is too short-lived to read in. */
export const OpenReader = createContext<((articleId: string) => void) | null>(null);

/** Offered where the feed gives more than a teaser: only then the minutes are known. */
export function ReadHere({ article }: { article: Article }) {
  const open = useContext(OpenReader);
  if (open === null || article.minutes === null) return null;
  return (
    <button
      type="button"
      aria-label={t('readHereLabel', [article.title])}
      onClick={() => open(article.id)}
      className="relative z-10 -ml-1.5 cursor-pointer rounded px-1.5 py-0.5 font-mono text-[12px] text-quiet hover:text-accent hover:underline"
    >
      {t('readHere')}
    </button>
  );
}
