import { now } from './clock.ts';
import { enterLedger } from './ledger.ts';
import type { Filter } from './nostr/page-filters.ts';
import { connectRelay, type Found, type Relay } from './relay.ts';
import { relayAddresses } from './settings.ts';

/** More filters than this in one request would be a longer message than relays take. */
const FILTERS_A_REQUEST = 3;

/**
 * The reader's relays, connected only while somebody uses them. All of them are asked; what one keeps back another may
 * have, and the same event from two is one.
 */
let connected: Relay[] = [];
let users = 0;
const watchers = new Set<() => void>();

/** The relays, as long as they are not released. */
interface Lease {
  relays: readonly Relay[];
  /** When the last user is gone, the connections are closed: nobody is told that we are there. Twice is once. */
  release: () => void;
}

/** Connects if nobody had. Nothing is awaited between counting and connecting, so that no release comes between. */
export async function takeRelays(): Promise<Lease> {
  const addresses = await relayAddresses.getValue();
  users += 1;
  if (connected.length === 0) connected = addresses.map(connect);
  let isReleased = false;
  const release = () => {
    if (isReleased) return;
    isReleased = true;
    users -= 1;
    if (users > 0) return;
    for (const relay of connected) relay.close();
    connected = [];
  };
  return { relays: connected, release };
}

export interface RelayState {
  open: number;
  all: number;
  /** None is connected, and each was tried in vain. */
  isOffline: boolean;
}

export function relayState(): RelayState {
  const open = connected.filter((relay) => relay.isOpen()).length;
  const isOffline =
    connected.length > 0 && open === 0 && connected.every((relay) => relay.hasFailed());
  return { open, all: connected.length, isOffline };
}

/** Calls back whenever a relay connects or goes. Returns how to stop. */
export function watchRelays(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/**
 * Subscribes at every relay. Returns how to stop.
 *
 * @param answered Called when a relay has given all that it has stored.
 */
export function subscribeAll(
  relays: readonly Relay[],
  filters: readonly Filter[],
  found: Found,
  answered: () => void = () => {},
): () => void {
  const requests: Filter[][] = [];
  for (let i = 0; i < filters.length; i += FILTERS_A_REQUEST) {
    requests.push(filters.slice(i, i + FILTERS_A_REQUEST));
  }
  const stops = relays.flatMap((relay) =>
    requests.map((request) => relay.subscribe(request, found, answered)),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

function connect(address: string): Relay {
  const { host } = new URL(address);
  const enter = (requests: number, bytes: number) => {
    enterLedger(host, 'relay', { requests, bytes }, now()).catch((error: unknown) => {
      console.error('The ledger could not be written:', error);
    });
  };
  return connectRelay(address, {
    changed() {
      for (const changed of watchers) changed();
    },
    connecting: () => enter(1, 0),
    ended: (bytes) => enter(0, bytes),
  });
}
