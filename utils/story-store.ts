import { loadArticles } from './article-store.ts';
import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { loadFollowedIds } from './source-store.ts';
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
 * next round goes on. An article that is pruned, or whose source is left or removed meanwhile, is left out.
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
      // Who left a source doesn't see what it told: nothing is to stand behind that.
      const followed = await loadFollowedIds();
      const isFollowed = ({ sourceId }: Article) => followed.has(sourceId);
      const fresh = (await loadArticles(ids)).filter(isFollowed).reverse();
      const around = (await loadAround(fresh)).filter(isFollowed);
      const known = [...around, ...(await loadLeads(around, fresh)).filter(isFollowed)];
      await join(withLeads(fresh, known, rarity));
      await unjoined.bulkDelete(ids);
      return ids.length;
    },
  );
}

/** Articles with the one that leads their story, where that is another. */
function withLeads(
  fresh: readonly Article[],
  known: readonly Article[],
  rarity: Rarity,
): [Article, Article][] {
  const all = new Map([...known, ...fresh].map((article) => [article.id, article]));
  const tellings = fresh.map(tellingOf);
  const matches = findMatches(tellings, known.map(tellingOf), rarity);
  const storyIds = new Map(known.map((article) => [article.id, storyIdOf(article)]));
  return [...storiesOf(tellings, storyIds, matches)].flatMap(([id, leadId]) => {
    const [article, lead] = [all.get(id), all.get(leadId)];
    return article && lead && article !== lead ? [[article, lead] as [Article, Article]] : [];
  });
}

/** The articles of about the same time as these, without them. */
async function loadAround(fresh: readonly Article[]): Promise<Article[]> {
  const times = fresh.map(({ sortedAt }): [number, number] => [
    sortedAt - STORY_DAYS * DAY,
    sortedAt + STORY_DAYS * DAY,
  ]);
  const around = await database.articles.where('sortedAt').inAnyRange(times).toArray();
  const own = new Set(fresh.map(({ id }) => id));
  return around.filter(({ id }) => !own.has(id));
}

/** Those that lead the stories of these and are older: a story may be told for longer than one is looked for. */
async function loadLeads(
  around: readonly Article[],
  fresh: readonly Article[],
): Promise<Article[]> {
  const known = new Set([...around, ...fresh].map(({ id }) => id));
  return loadArticles([...new Set(around.map(storyIdOf))].filter((id) => !known.has(id)));
}

/** Puts articles behind those that lead their stories, each with what stood behind it until now. */
async function join(joined: readonly [Article, Article][]): Promise<void> {
  const { articles, announcements } = database;
  for (const [{ id }, lead] of joined) {
    const story = { leadId: lead.id, leadSourceId: lead.sourceId };
    const members = await articles.where('story.leadId').equals(id).primaryKeys();
    for (const member of [id, ...members]) await articles.update(member, { story });
  }
  await announcements.bulkDelete(joined.map(([{ id }]) => id));
  await readTogether(joined);
}

/**
 * What stands behind another counts as read. Where the other has just come and is read, the import has marked it so, for
 * its age: it is unread in its place.
 */
async function readTogether(joined: readonly [Article, Article][]): Promise<void> {
  const { statuses, unjoined } = database;
  for (const [{ id }, lead] of joined) {
    if ((await statuses.get(id))?.read !== 0) continue;
    const hasJustCome = (await unjoined.get(lead.id)) !== undefined;
    if (hasJustCome && (await statuses.get(lead.id))?.read === 1) await setRead(lead.id, 0);
    await setRead(id, 1);
  }
}

async function setRead(articleId: string, read: 0 | 1): Promise<void> {
  const status = await database.statuses.get(articleId);
  const record = status && (await database.sources.get(status.sourceId));
  await database.statuses.update(articleId, { read });
  if (record) {
    await database.sources.update(record.id, { unread: record.unread + (read === 0 ? 1 : -1) });
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
