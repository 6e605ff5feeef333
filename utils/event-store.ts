import { Dexie } from 'dexie';
import { database } from './database.ts';
import { KIND, type NostrEvent } from './nostr/event.ts';
import { readThread } from './thread/read-thread.ts';
import type { Thread } from './thread/thread.ts';

/** Keeps events of a page's discussion, all in one transaction. Those that are known already change nothing. */
export async function storeEvents(pageUrl: string, events: readonly NostrEvent[]): Promise<void> {
  const said = events.filter((event) => event.kind !== KIND.profile);
  await database.transaction('rw', database.events, database.profiles, async () => {
    await database.events.bulkPut(said.map((event) => ({ id: event.id, pageUrl, event })));
    for (const event of events) if (event.kind === KIND.profile) await storeProfile(event);
  });
}

export async function loadEvents(pageUrl: string): Promise<NostrEvent[]> {
  const stored = await database.events
    .where('[pageUrl+id]')
    .between([pageUrl, Dexie.minKey], [pageUrl, Dexie.maxKey])
    .toArray();
  return stored.map(({ event }) => event);
}

/** The discussion of a page as it is known, the authors' profiles included. */
export async function loadThread(pageUrl: string, me: string | null): Promise<Thread> {
  const events = await loadEvents(pageUrl);
  const profiles = await database.profiles.bulkGet([
    ...new Set(events.map((event) => event.pubkey)),
  ]);
  const known = profiles.flatMap((profile) => (profile ? [profile.event] : []));
  return readThread([...events, ...known], me);
}

/** Remembers how much is said about a page, for its card in the lists. */
export async function storeCount(pageUrl: string, thread: Thread): Promise<void> {
  const comments = thread.comments.flatMap((comment) => [comment, ...comment.replies]);
  await database.discussions.put({
    pageUrl,
    comments: comments.filter((comment) => !comment.isDeleted).length,
    up: thread.votes.up,
    down: thread.votes.down,
  });
}

/** How many comments a page had when its discussion was last open, or null where it never was. */
export async function loadCommentCount(pageUrl: string): Promise<number | null> {
  return (await database.discussions.get(pageUrl))?.comments ?? null;
}

async function storeProfile(event: NostrEvent): Promise<void> {
  const known = await database.profiles.get(event.pubkey);
  if (known && known.event.created_at >= event.created_at) return;
  await database.profiles.put({ pubkey: event.pubkey, event });
}
