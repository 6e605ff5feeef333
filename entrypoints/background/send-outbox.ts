import { clockReady, now } from '../../utils/clock.ts';
import { type OutboxEntry, type RelayAnswer, relaysToTry } from '../../utils/outbox/outbox.ts';
import { loadUnsent, storeAttempt, storeKept } from '../../utils/outbox-store.ts';
import type { Relay } from '../../utils/relay.ts';
import { takeRelays } from '../../utils/relays.ts';
import { workAlone } from '../../utils/work.ts';

/**
 * Sends what is due in the outbox. Each entry is a work of its own: one relay that doesn't answer holds nothing up.
 * Killed anywhere, the entry is still waiting, and to a relay that has the event already it is the same event.
 */
export async function sendOutbox(): Promise<void> {
  await clockReady();
  const entries = await loadUnsent(now());
  if (entries.length === 0) return;
  const { relays, release } = await takeRelays();
  try {
    await Promise.all(
      entries.map((entry) => workAlone(`outbox ${entry.id}`, () => sendEntry(entry, relays))),
    );
  } finally {
    release();
  }
}

/** Sends an entry to every relay that lacks it. The first that keeps it makes it "sent"; the others may take their time. */
async function sendEntry(entry: OutboxEntry, relays: readonly Relay[]): Promise<void> {
  const addresses = relays.map(({ url }) => url);
  const wanted = new Set(relaysToTry(entry, addresses));
  const answers: Record<string, RelayAnswer> = {};
  const sendToOne = async (relay: Relay) => {
    const answer = await sendTo(relay, entry);
    if (answer === null) return;
    answers[relay.url] = answer;
    if (answer.kind === 'kept') await storeKept(entry.id, relay.url);
  };
  await Promise.all(relays.filter(({ url }) => wanted.has(url)).map(sendToOne));
  await storeAttempt(entry.id, addresses, answers, now());
}

/** Reasons after which the same event may be taken later (NIP-01 names the prefixes). */
const NOT_NOW = /^(rate-limited|error|auth-required):/;

/** A relay's OK is not believed: the event is read back before it counts as kept. Null where it didn't say, or not now. */
async function sendTo(relay: Relay, { event }: OutboxEntry): Promise<RelayAnswer | null> {
  const told = await relay.publish(event);
  if (told === null) return null;
  const isTaken = told.accepted || told.reason.startsWith('duplicate:');
  if (!isTaken) return NOT_NOW.test(told.reason) ? null : { kind: 'refused', reason: told.reason };
  const isThere = await relay.has(event.id);
  return isThere === null ? null : { kind: isThere ? 'kept' : 'lost' };
}
