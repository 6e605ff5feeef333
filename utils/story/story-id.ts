import type { Article } from '../article/article.ts';

/** The id of the article that leads an article's story: its own, where it stands for itself. */
export function storyIdOf({ id, story }: Pick<Article, 'id' | 'story'>): string {
  return story?.leadId ?? id;
}
