import type { ListedArticle } from '../../utils/article-store.ts';
import { t } from '../../utils/i18n.ts';
import { ageText } from '../ui/age-text.ts';
import { categoryName } from './category-name.ts';

type Part = 'source' | 'category' | 'age' | 'edited' | 'author' | 'minutes';

/** What is known of an article, in the order in which it is told. */
export function metaParts(listed: ListedArticle, now: number): [Part, string][] {
  const { author, category, editedAt, minutes } = listed.article;
  const parts: [Part, string | null][] = [
    ['source', listed.sourceName],
    ['category', category && categoryName(category)],
    ['age', ageOf(listed, now)],
    ['edited', editedAt ? t('editedAt', [ageText(editedAt, now)]) : null],
    ['author', author && t('byAuthor', [author])],
    ['minutes', minutes ? t('minutesToRead', { count: minutes }) : null],
  ];
  return parts.flatMap(([part, text]) => (text ? [[part, text]] : []));
}

/** Of an article without a date nobody knows its age, only when it was found. */
function ageOf({ article }: ListedArticle, now: number): string {
  const { publishedAt, updatedAt, firstSeenAt, sortedAt } = article;
  const isDated = publishedAt !== null || updatedAt !== null;
  return isDated ? ageText(sortedAt, now) : t('foundAt', [ageText(firstSeenAt, now)]);
}

/** The same in one line of text: `Import AI (Jack Clark) · Tutorial · 10d ago · by Jack Clark · ~3 min read`. */
export function metaText(listed: ListedArticle, now: number): string {
  return metaParts(listed, now)
    .map(([, text]) => unbroken(text))
    .join(' · ');
}

/** A short part keeps together where the line breaks: "~3 min read" is read as one word. */
function unbroken(part: string): string {
  return part.length <= 16 ? part.replaceAll(' ', '\u00a0') : part;
}
