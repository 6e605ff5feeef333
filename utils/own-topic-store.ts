import { database } from './database.ts';
import { MOST_OWN_TOPICS, type OwnTopic, type TopicProblem } from './topic/own-topic.ts';

/** The work of going through all articles: there while it is to be done. See utils/retag-store.ts. */
export const RETAG = 'ownTopics';

/** The reader's own topics, in the order of the alphabet: their names are their keys. */
export async function loadOwnTopics(): Promise<OwnTopic[]> {
  return database.ownTopics.toArray();
}

/** How many articles have a topic. */
export async function countOfTopic(name: string): Promise<number> {
  return database.articles.where('topics').equals(name).count();
}

/**
 * Keeps a topic, in the place of the one that was edited where there is one, and has all articles gone through anew. Says
 * where there is no room for it.
 */
export async function saveOwnTopic(
  topic: OwnTopic,
  edited: string | null,
): Promise<TopicProblem | 'kept'> {
  const { ownTopics, rebuilds } = database;
  return database.transaction('rw', ownTopics, rebuilds, async () => {
    const others = (await ownTopics.toCollection().primaryKeys()).filter((name) => name !== edited);
    if (others.includes(topic.name)) return 'topicThere';
    if (others.length >= MOST_OWN_TOPICS) return 'topicMany';
    if (edited !== null) await ownTopics.delete(edited);
    await ownTopics.put(topic);
    await rebuilds.put({ id: RETAG, after: '' });
    return 'kept';
  });
}

export async function removeOwnTopic(name: string): Promise<void> {
  const { ownTopics, rebuilds } = database;
  await database.transaction('rw', ownTopics, rebuilds, async () => {
    await ownTopics.delete(name);
    await rebuilds.put({ id: RETAG, after: '' });
  });
}

/** Whether articles are still to be gone through. */
export async function isRetagging(): Promise<boolean> {
  return (await database.rebuilds.get(RETAG)) !== undefined;
}
