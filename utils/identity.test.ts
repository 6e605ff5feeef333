import 'fake-indexeddb/auto';
import { verifyEvent } from 'nostr-tools/pure';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from './database.ts';
import { ensurePublicKey, loadPublicKey, sign } from './identity.ts';
import { commentEvent } from './nostr/write-event.ts';

const event = () => commentEvent('https://a.example/', 'Hello', null, Date.now());

beforeEach(async () => {
  fakeBrowser.reset();
  await database.keys.clear();
});

test('there is no key before one is asked for', async () => {
  expect(await loadPublicKey()).toBeNull();
});

test('asked for twice at once, one is made', async () => {
  const [one, other] = await Promise.all([ensurePublicKey(), ensurePublicKey()]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(other).toBe(one);
  expect(await loadPublicKey()).toBe(one);
  expect(await database.keys.count()).toBe(1);
});

test('what it signs is signed by it, and carries nothing else', async () => {
  await ensurePublicKey();
  const signed = await sign(event());
  expect(signed.pubkey).toBe(await loadPublicKey());
  expect(verifyEvent({ ...signed })).toBe(true);
  expect(Object.getOwnPropertySymbols(signed)).toEqual([]);
});

test('after the browser was closed it is unlocked again, and is the same', async () => {
  await ensurePublicKey();
  const before = await sign(event());
  await fakeBrowser.storage.session.clear();
  expect((await sign(event())).pubkey).toBe(before.pubkey);
});

test('at rest the key can neither be read nor taken out of what wraps it', async () => {
  await ensurePublicKey();
  const { identity: secret } = await fakeBrowser.storage.session.get('identity');
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  const { wrapped, wrapping } = (await database.keys.get('own'))!;
  expect(Buffer.from(wrapped).toString('hex')).not.toContain(secret);
  expect(wrapping.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', wrapping)).rejects.toThrow('not extractable');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('without a key nothing is signed', async () => {
  await expect(sign(event())).rejects.toThrow('no key');
});
