import { database } from './database.ts';
import { KIND, type NostrEvent, tagValues } from './nostr/event.ts';
import { afterAttempt, type OutboxEntry, type RelayAnswer, REMEMBER_MS } from './outbox/outbox.ts';

/**
 * Puts what the reader said into the outbox and into the discussion, in one transaction. A request that was stored
 * before is left as it is: asked twice, it is said once.
 *
 * @param write Makes the signed event; only called where the request is new.
 */
export async function enqueue(
  requestId: string,
  pageUrl: string,
  now: number,
  write: () => Promise<NostrEvent>,
): Promise<void> {
  if (await isKnown(requestId)) return;
  const event = await write();
  await database.transaction('rw', database.outbox, database.events, async () => {
    const isSaid = (await database.outbox.get(event.id)) !== undefined;
    if (isSaid || (await isKnown(requestId))) return;
    await forgetSent(now);
    await stopSending(pageUrl, event);
    await database.outbox.add({
      id: event.id,
      requestId,
      pageUrl,
      event,
      state: 'waiting',
      answers: {},
      attempts: 0,
      nextTryAt: now,
    });
    await database.events.put({ id: event.id, pageUrl, event });
  });
}

/** What is to be sent now: what waits, and what some relay still lacks. What is done is never due. */
export async function loadUnsent(now: number): Promise<OutboxEntry[]> {
  return database.outbox.where('nextTryAt').belowOrEqual(now).toArray();
}

export async function loadOutboxOfPage(pageUrl: string): Promise<OutboxEntry[]> {
  return database.outbox.where('pageUrl').equals(pageUrl).toArray();
}

/** Notes at once that a relay has it. */
export async function storeKept(id: string, relay: string): Promise<void> {
  await database.transaction('rw', database.outbox, async () => {
    const entry = await database.outbox.get(id);
    if (!entry) return;
    const answers = { ...entry.answers, [relay]: { kind: 'kept' } as const };
    await database.outbox.put({ ...entry, answers, state: 'sent' });
  });
}

/** Notes what the relays answered to an attempt, and when the next is. */
export async function storeAttempt(
  id: string,
  relays: readonly string[],
  answers: Readonly<Record<string, RelayAnswer>>,
  now: number,
): Promise<void> {
  await database.transaction('rw', database.outbox, async () => {
    const entry = await database.outbox.get(id);
    if (entry) await database.outbox.put(afterAttempt(entry, relays, answers, now));
  });
}

/** Takes a refused entry and its event away, or makes it wait to be sent again. */
export async function settleRefused(id: string, again: boolean, now: number): Promise<void> {
  await database.transaction('rw', database.outbox, database.events, async () => {
    const entry = await database.outbox.get(id);
    if (entry?.state !== 'refused') return;
    if (again) {
      await database.outbox.put({ ...entry, state: 'waiting', answers: {}, nextTryAt: now });
    } else {
      await database.outbox.delete(id);
      await database.events.delete([entry.pageUrl, id]);
    }
  });
}

/** Makes all that waits due: a relay has come back, and nobody should wait for the hour to pass. */
export async function hastenOutbox(now: number): Promise<void> {
  await database.outbox
    .where('state')
    .equals('waiting')
    .modify((entry) => {
      entry.nextTryAt = Math.min(entry.nextTryAt, now);
    });
}

/** Whenever something is said, what was sent long ago is forgotten. */
async function forgetSent(now: number): Promise<void> {
  await database.outbox
    .where('state')
    .equals('sent')
    .filter((entry) => entry.event.created_at * 1_000 < now - REMEMBER_MS)
    .delete();
}

/** What is taken back is sent to no more relays: to one that forgets deletions it would come after its own. */
async function stopSending(pageUrl: string, event: NostrEvent): Promise<void> {
  if (event.kind !== KIND.deletion) return;
  for (const id of tagValues(event, 'e')) {
    const entry = await database.outbox.get(id);
    if (entry?.pageUrl === pageUrl) await database.outbox.delete(id);
  }
}

async function isKnown(requestId: string): Promise<boolean> {
  return (await database.outbox.where('requestId').equals(requestId).count()) > 0;
}
