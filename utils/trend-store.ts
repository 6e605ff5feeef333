import { database } from './database.ts';
import { type Change, differences, firstDay } from './trend/day-counts.ts';
import { risingTopics, type Trend } from './trend/rising-topics.ts';

/**
 * Keeps the counts of topics beside the articles: whoever stores articles, changes their topics or deletes them says so
 * here, in the same transaction. So an article counts once, and nothing has to be read to tell what is rising.
 */
export async function countTopics(changes: readonly Change[], now: number): Promise<void> {
  const changed = differences(changes, now);
  const { topicDays } = database;
  const stored = await topicDays.bulkGet(
    changed.map(({ day, topic }): [number, string] => [day, topic]),
  );
  const counts = changed.map((row, i) => ({
    ...row,
    count: Math.max(0, row.count + (stored[i]?.count ?? 0)),
  }));
  await topicDays.bulkPut(counts.filter(({ count }) => count > 0));
  const gone = counts.filter(({ count }) => count === 0);
  await topicDays.bulkDelete(gone.map(({ day, topic }): [number, string] => [day, topic]));
}

/** Days that nobody asks for any more go. */
export async function forgetOldDays(now: number): Promise<void> {
  const { topicDays } = database;
  await topicDays
    .where('[day+topic]')
    .below([firstDay(now), ''])
    .delete();
}

/** What is rising among the topics of all articles. */
export async function loadTrends(now: number): Promise<Trend[]> {
  const { topicDays } = database;
  const counts = await topicDays
    .where('[day+topic]')
    .aboveOrEqual([firstDay(now), ''])
    .toArray();
  return risingTopics(counts, now);
}
