import { enterLedger } from './ledger.ts';
import { now } from './clock.ts';
import type { Filter } from './nostr/page-filters.ts';
import { connectRelay, type Relay } from './relay.ts';
import { relayAddresses } from './settings.ts';

/**
 * The reader's relays, connected only while somebody uses them. All of them are asked; what one keeps back another may
 * have, and the same event from two is one.
 */
let connected: Relay[] = [];
let users = 0;
const watchers = new Set<() => void>();

/** Connects if nobody had, and gives the connections. Whoever takes them gives them back with `releaseRelays`. */
export async function takeRelays(): Promise<readonly Relay[]> {
  users += 1;
  const addresses = await relayAddresses.getValue();
  if (connected.length === 0 && users > 0) {
    connected = addresses.map((address) => connectRelay(address, tellWatchers));
    for (const { url } of connected) await enterLedger(new URL(url).host, 'relay', 0, now());
  }
  return connected;
}

/** When the last user is gone, the connections are closed: nobody is told that we are there. */
export function releaseRelays(): void {
  users -= 1;
  if (users > 0) return;
  for (const relay of connected) relay.close();
  connected = [];
}

/** How many relays are connected, of how many. */
export function relayState(): { open: number; all: number } {
  return { open: connected.filter((relay) => relay.isOpen()).length, all: connected.length };
}

/** Calls back whenever a relay connects or goes. Returns how to stop. */
export function watchRelays(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Subscribes at every relay. Returns how to stop. */
export function subscribeAll(
  relays: readonly Relay[],
  filters: readonly Filter[],
  found: (event: unknown) => void,
): () => void {
  if (filters.length === 0) return () => {};
  const stops = relays.map((relay) => relay.subscribe(filters, found));
  return () => {
    for (const stop of stops) stop();
  };
}

function tellWatchers() {
  for (const changed of watchers) changed();
}
