import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { findMatches, storiesOf } from './story/join-stories.ts';
import { rarityAmong } from './story/rarity.ts';
import { type Rarity, STORY_DAYS } from './story/same-story.ts';
import { storyIdOf } from './story/story-id.ts';
import { toTelling } from './story/telling.ts';
import { DAY } from './time/units.ts';

/** Articles whose story is looked for in one transaction. */
const BATCH = 100;

/** How many of the newest titles say which words are rare. */
const TITLES = 2_000;

/**
 * Finds for every article that has come the story it belongs to. One that tells what another told before it stands behind
 * that one from then on, counts as read, and is announced no more. A batch is a transaction; stopped between two, the
 * next round goes on. An article that is pruned or removed meanwhile is left out.
 */
export async function joinStories(): Promise<void> {
  if ((await database.unjoined.count()) === 0) return;
  const newest = await database.articles.orderBy('sortedAt').reverse().limit(TITLES).toArray();
  const rarity = rarityAmong(newest.map(tellingOf));
  while ((await joinBatch(rarity)) > 0);
}

async function joinBatch(rarity: Rarity): Promise<number> {
  const { articles, unjoined, statuses, sources, announcements } = database;
  return database.transaction(
    'rw',
    [articles, unjoined, statuses, sources, announcements],
    async () => {
      const ids = await unjoined.orderBy('sortedAt').reverse().limit(BATCH).primaryKeys();
      const found = await articles.bulkGet(ids);
      const fresh = found.filter((article) => article !== undefined).reverse();
      const known = await loadAround(fresh);
      const stories = findStories(fresh, known, rarity);
      const members = fresh.flatMap((article): Article[] => {
        const lead = stories.get(article.id);
        if (lead === undefined || lead.id === article.id) return [];
        return [{ ...article, story: { leadId: lead.id, leadSourceId: lead.sourceId } }];
      });
      await articles.bulkPut(members);
      await announcements.bulkDelete(members.map(({ id }) => id));
      await readWithItsStory(members);
      await unjoined.bulkDelete(ids);
      return ids.length;
    },
  );
}

/** For each article the one that leads its story. */
function findStories(
  fresh: readonly Article[],
  known: readonly Article[],
  rarity: Rarity,
): Map<string, Article> {
  const all = new Map([...known, ...fresh].map((article) => [article.id, article]));
  const tellings = fresh.map(tellingOf);
  const matches = findMatches(tellings, known.map(tellingOf), rarity);
  const storyIds = new Map(known.map((article) => [article.id, storyIdOf(article)]));
  const leads = [...storiesOf(tellings, storyIds, matches)].flatMap(
    ([id, leadId]): [string, Article][] => {
      const lead = all.get(leadId);
      return lead ? [[id, lead]] : [];
    },
  );
  return new Map(leads);
}

/** The articles of about the same time as these, without them. */
async function loadAround(fresh: readonly Article[]): Promise<Article[]> {
  const times = fresh.map(({ sortedAt }) => sortedAt);
  if (times.length === 0) return [];
  const around = await database.articles
    .where('sortedAt')
    .between(Math.min(...times) - STORY_DAYS * DAY, Math.max(...times) + STORY_DAYS * DAY)
    .toArray();
  const own = new Set(fresh.map(({ id }) => id));
  return around.filter(({ id }) => !own.has(id));
}

async function readWithItsStory(members: readonly Article[]): Promise<void> {
  const found = await database.statuses.bulkGet(members.map(({ id }) => id));
  const unread = found.filter((status) => status?.read === 0);
  await database.statuses.bulkPut(unread.map((status) => ({ ...status!, read: 1 as const })));
  for (const status of unread) {
    const record = await database.sources.get(status!.sourceId);
    if (record) await database.sources.update(record.id, { unread: record.unread - 1 });
  }
}

/**
 * Forgets the stories of articles that go, within the transaction in which they do: what stood behind one of them stands
 * for itself.
 */
export async function leaveStories(articleIds: readonly string[]): Promise<void> {
  await database.unjoined.bulkDelete([...articleIds]);
  await database.articles
    .where('story.leadId')
    .anyOf([...articleIds])
    .modify((article: Article) => {
      delete article.story;
    });
}

function tellingOf({ id, sourceId, title, excerpt, url, sortedAt }: Article) {
  return toTelling({ id, sourceId, title, text: excerpt, url, at: sortedAt });
}
