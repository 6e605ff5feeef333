import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { loadFollowedIds } from './source-store.ts';
import { storyIdOf } from './story/story-id.ts';

/** An article that tells the same as another. */
export interface AlsoTold {
  id: string;
  url: string;
  title: string;
  sourceName: string;
  /** Comments when its discussion was last open, or null where it never was. */
  comments: number | null;
}

/**
 * For each of these articles the others of its story, of sources that are followed, oldest first.
 *
 * @param names By source.
 */
export async function loadAlsoTold(
  articles: readonly Article[],
  names: ReadonlyMap<string, string>,
): Promise<AlsoTold[][]> {
  const leadIds = [...new Set(articles.map(storyIdOf))];
  const members = await database.articles.where('story.leadId').anyOf(leadIds).sortBy('sortedAt');
  if (members.length === 0) return articles.map(() => []);
  const leads = await database.articles.bulkGet([...new Set(members.map(storyIdOf))]);
  const followed = await loadFollowedIds();
  const all = [...leads, ...members].filter((one) => one !== undefined);
  const shown = all.filter(({ sourceId }) => followed.has(sourceId));
  const counts = await database.discussions.bulkGet(shown.map(({ pageUrl }) => pageUrl));
  const told = shown.map(({ id, url, title, sourceId }, i) => ({
    id,
    url,
    title,
    sourceName: names.get(sourceId) ?? sourceId,
    comments: counts[i]?.comments ?? null,
  }));
  const ofStory = Map.groupBy(told, (_, i) => storyIdOf(shown[i]!));
  return articles.map((article) =>
    (ofStory.get(storyIdOf(article)) ?? []).filter(({ id }) => id !== article.id),
  );
}
