import { CATEGORIES, type Category } from '../category/category.ts';
import { fieldsOf } from '../shape/fields-of.ts';
import type { Article } from './article.ts';

/** What a list is narrowed to: all that is named here at once. Null means any. */
export interface ArticleFilter {
  unreadOnly: boolean;
  topic: string | null;
  sourceId: string | null;
  category: Category | null;
}

export const NO_FILTER: ArticleFilter = {
  unreadOnly: false,
  topic: null,
  sourceId: null,
  category: null,
};

/** Whether it asks for more than read or unread. */
export function isNarrowed({ topic, sourceId, category }: ArticleFilter): boolean {
  return topic !== null || sourceId !== null || category !== null;
}

/** Whether what came from outside is a filter. */
export function isArticleFilter(data: unknown): data is ArticleFilter {
  const { unreadOnly, topic, sourceId, category } = fieldsOf(data);
  return (
    typeof unreadOnly === 'boolean' &&
    (topic === null || typeof topic === 'string') &&
    (sourceId === null || typeof sourceId === 'string') &&
    (category === null || CATEGORIES.some((known) => known === category))
  );
}

/** Whether an article has all that is asked for of it; whether it is unread is not told by the article. */
export function passes(
  article: Pick<Article, 'topics' | 'sourceId' | 'category'>,
  { topic, sourceId, category }: ArticleFilter,
): boolean {
  return (
    (topic === null || article.topics.includes(topic)) &&
    (sourceId === null || article.sourceId === sourceId) &&
    (category === null || article.category === category)
  );
}
