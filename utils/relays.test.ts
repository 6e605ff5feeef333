import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../tests/world/relay-client.ts';
import { createRelay } from '../tests/world/relay.ts';
import { database } from './database.ts';
import { relayState, subscribeAll, takeRelays, tryRelay } from './relays.ts';
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

test('an address that is broken, or there twice, does not break the others', async () => {
  const [good] = await relayAddresses.getValue();
  await relayAddresses.setValue(['nonsense:', good!, 'https://a.example', `${good}/`]);
  const { relays, release } = await takeRelays();
  expect(relays.map(({ url }) => url)).toEqual([good]);
  await vi.waitFor(() => expect(relayState()).toEqual({ open: 1, all: 1, isOffline: false }));
  release();
});

test('who takes relays after the list has changed gets the new ones; those on both lists stay connected', async () => {
  const [kept] = await relayAddresses.getValue();
  const [gone, added] = [createRelay(), createRelay()];
  await relayAddresses.setValue([kept!, await listen(gone)]);
  const before = await takeRelays();
  await vi.waitFor(() => expect(relayState().open).toBe(2));
  await relayAddresses.setValue([kept!, await listen(added)]);
  const after = await takeRelays();
  expect(after.relays[0]).toBe(before.relays[0]);
  expect(after.relays.map(({ url }) => url)).toEqual(await relayAddresses.getValue());
  await vi.waitFor(() => expect(before.relays[1]!.isOpen()).toBe(false));
  before.release();
  await vi.waitFor(() => expect(relayState().open).toBe(2));
  after.release();
});

test('where no relay is set, none is connected', async () => {
  await relayAddresses.setValue([]);
  const { relays, release } = await takeRelays();
  expect(relays).toEqual([]);
  expect(relayState()).toEqual({ open: 0, all: 0, isOffline: false });
  release();
});

test('trying a relay says whether it answers, and is entered in the ledger', async () => {
  const [address] = await relayAddresses.getValue();
  const trial = await tryRelay(address!);
  expect(trial).toEqual({ kind: 'answers', ms: expect.any(Number) as number });
  expect(relayState().all, 'it is none of the connected ones').toBe(0);
  await vi.waitFor(async () => expect(await database.ledger.count()).toBe(1));
  expect(await tryRelay('ws://127.0.0.1:65533')).toEqual({ kind: 'unreachable' });

  const closed = createRelay();
  closed.faults.garbage = ['["CLOSED","$SUB","auth-required: who are you"]'];
  expect(await tryRelay(await listen(closed))).toEqual({ kind: 'silent' });
});
