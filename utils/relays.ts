import { now } from './clock.ts';
import { enterLedger } from './ledger.ts';
import type { Filter } from './nostr/page-filters.ts';
import { connectRelay, type Found, type Relay } from './relay.ts';
import { relayAddresses } from './settings.ts';
import { usableRelays } from './url/relay-url.ts';

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

/**
 * Connects to those of the reader's relays that aren't yet, and leaves those that are on the list no more. Nothing is
 * awaited between counting and connecting, so that no release comes between.
 */
export async function takeRelays(): Promise<Lease> {
  const addresses = await loadRelays();
  users += 1;
  for (const relay of connected) if (!addresses.includes(relay.url)) relay.close();
  connected = addresses.map(
    (address) => connected.find(({ url }) => url === address) ?? connect(address),
  );
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

/** The addresses on the reader's list that can be connected to. */
export async function loadRelays(): Promise<string[]> {
  return usableRelays(await relayAddresses.getValue());
}

/** Calls back when the reader has changed the list. Returns how to stop. */
export function onRelaysChosen(run: () => void): () => void {
  return relayAddresses.watch(run);
}

/** What came of trying a relay: it answered as relays do, or was only reached, or not even that. */
export type RelayTrial =
  { kind: 'answers'; ms: number } | { kind: 'silent' } | { kind: 'unreachable' };

/** Connects to a relay apart from the others, asks it for an event that nobody has, and leaves it. */
export async function tryRelay(address: string): Promise<RelayTrial> {
  const from = performance.now();
  const relay = connect(address);
  let stop = () => {};
  const failed = new Promise<null>((gone) => {
    const look = () => {
      if (relay.hasFailed()) gone(null);
    };
    stop = watchRelays(look);
    look();
  });
  const answer = await Promise.race([relay.has('0'.repeat(64)), failed]);
  const ms = Math.round(performance.now() - from);
  const isReached = relay.isOpen();
  stop();
  relay.close();
  if (answer !== null) return { kind: 'answers', ms };
  return { kind: isReached ? 'silent' : 'unreachable' };
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
