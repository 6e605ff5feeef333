import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../tests/world/relay-client.ts';
import { createRelay } from '../tests/world/relay.ts';
import { database } from './database.ts';
import { relayState, subscribeAll, takeRelays } from './relays.ts';
import { relayAddresses } from './settings.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await database.ledger.clear();
  await relayAddresses.setValue([await listen(createRelay())]);
});

test('relays are connected while somebody has them, and no longer', async () => {
  expect(relayState().all).toBe(0);
  const one = await takeRelays();
  const other = await takeRelays();
  await vi.waitFor(() => expect(relayState()).toEqual({ open: 1, all: 1, isOffline: false }));
  one.release();
  expect(relayState().all).toBe(1);
  other.release();
  expect(relayState().all).toBe(0);
});

test('giving them back twice takes them from nobody else', async () => {
  const one = await takeRelays();
  const other = await takeRelays();
  one.release();
  one.release();
  expect(relayState().all).toBe(1);
  other.release();
  const again = await takeRelays();
  expect(again.relays).toHaveLength(1);
  again.release();
});

test('many filters are asked for in several requests, for a relay takes no long message', async () => {
  const { relays, release } = await takeRelays();
  const subscribe = vi.spyOn(relays[0]!, 'subscribe');
  const filters = Array.from({ length: 8 }, (_, kind) => ({ kinds: [kind] }));
  subscribeAll(relays, filters, () => 'new')();
  expect(subscribe.mock.calls.map(([asked]) => asked.length)).toEqual([3, 3, 2]);
  release();
});

test('a connection is entered in the ledger, and what came over it when it ends', async () => {
  const { relays, release } = await takeRelays();
  await vi.waitFor(() => expect(relayState().open).toBe(1));
  expect(await relays[0]!.has('0'.repeat(64))).toBe(false);
  release();
  await vi.waitFor(async () => {
    const [entry] = await database.ledger.toArray();
    expect(entry).toMatchObject({ purpose: 'relay', requests: 1 });
    expect(entry!.bytes).toBeGreaterThan(0);
  });
});

test('a relay is not called unreachable before it was tried', async () => {
  await relayAddresses.setValue(['ws://127.0.0.1:65533']);
  const { release } = await takeRelays();
  expect(relayState()).toEqual({ open: 0, all: 1, isOffline: false });
  await vi.waitFor(() => expect(relayState().isOffline).toBe(true));
  release();
});
