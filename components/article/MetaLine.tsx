import type { ListedArticle } from '../../utils/article-store.ts';
import type { Category } from '../../utils/category/category.ts';
import { locale, t } from '../../utils/i18n.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';

/** What each category is called. */
const CATEGORIES = {
  News: 'categoryNews',
  Release: 'categoryRelease',
  Research: 'categoryResearch',
  Engineering: 'categoryEngineering',
  Tutorial: 'categoryTutorial',
  Opinion: 'categoryOpinion',
  Newsletter: 'categoryNewsletter',
  Policy: 'categoryPolicy',
  Company: 'categoryCompany',
  'Case study': 'categoryCaseStudy',
} as const satisfies Record<Category, string>;

/** `Import AI (Jack Clark) · Tutorial · 10d ago · by Jack Clark · ~3 min read`: what is known of it, in this order. */
export function MetaLine({ listed, now }: { listed: ListedArticle; now: number }) {
  return (
    <p className="font-mono text-[11px] leading-4 wrap-anywhere text-quiet">
      {metaText(listed, now)}
    </p>
  );
}

export function metaText(listed: ListedArticle, now: number): string {
  const { author, category, minutes, sortedAt } = listed.article;
  const parts = [
    listed.sourceName,
    category && t(CATEGORIES[category]),
    relativeTime(sortedAt, now, locale()),
    author && t('byAuthor', [author]),
    minutes && t('minutesToRead', { count: minutes }),
  ].filter((part) => part !== null && part !== '' && part !== 0);
  return parts.map((part) => unbroken(String(part))).join(' · ');
}

/** A short part keeps together where the line breaks: "~3 min read" is read as one word. */
function unbroken(part: string): string {
  return part.length <= 16 ? part.replaceAll(' ', '\u00a0') : part;
}
