import 'fake-indexeddb/auto';
import { nsecEncode } from 'nostr-tools/nip19';
import { decrypt, encrypt } from 'nostr-tools/nip49';
import { generateSecretKey, getPublicKey, verifyEvent } from 'nostr-tools/pure';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from './database.ts';
import {
  bringKey,
  changePassphrase,
  deleteKey,
  ensurePublicKey,
  exportKey,
  KeyLocked,
  lock,
  sign,
  unlock,
} from './identity.ts';
import { loadIdentity, loadPublicKey, openKey } from './identity-state.ts';
import { commentEvent } from './nostr/write-event.ts';

const PASSPHRASE = 'correct horse';
const event = () => commentEvent('https://a.example/', 'Hello', null, Date.now());
const closeBrowser = () => fakeBrowser.storage.session.clear();

/** A key of another program's: `[secret, nsec, pubkey]`. */
function otherKey() {
  const secret = generateSecretKey();
  return { secret, nsec: nsecEncode(secret), pubkey: getPublicKey(secret) };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await database.keys.clear();
});

test('there is no key before one is asked for', async () => {
  expect(await loadPublicKey()).toBeNull();
  expect(await loadIdentity()).toBeNull();
});

test('asked for twice at once, one is made', async () => {
  const [one, other] = await Promise.all([ensurePublicKey(), ensurePublicKey()]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(other).toBe(one);
  expect(await loadIdentity()).toEqual({ pubkey: one, isProtected: false, isLocked: false });
  expect(await database.keys.count()).toBe(1);
});

test('what it signs is signed by it, and carries nothing else', async () => {
  await ensurePublicKey();
  const signed = await sign(event());
  expect(signed.pubkey).toBe(await loadPublicKey());
  expect(verifyEvent({ ...signed })).toBe(true);
  expect(Object.getOwnPropertySymbols(signed)).toEqual([]);
});

test('without a key nothing is signed or exported', async () => {
  await expect(sign(event())).rejects.toThrow('no key');
  await expect(exportKey()).rejects.toThrow('no key');
});

test('after the browser was closed it is there again, and is the same', async () => {
  await ensurePublicKey();
  const before = await sign(event());
  await closeBrowser();
  expect((await sign(event())).pubkey).toBe(before.pubkey);
});

test('at rest the key can neither be read nor taken out of what wraps it', async () => {
  await ensurePublicKey();
  const { secret } = (await openKey.getValue())!;
  const stored = (await database.keys.get('own'))!;
  if ('ncryptsec' in stored) throw new Error('There is no passphrase yet');
  expect(Buffer.from(stored.wrapped).toString('hex')).not.toContain(secret);
  expect(stored.wrapping.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', stored.wrapping)).rejects.toThrow('not extractable');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('with a passphrase it is stored encrypted by it, and as nothing else', async () => {
  const pubkey = await ensurePublicKey();
  expect(await changePassphrase(null, PASSPHRASE)).toBe(true);
  const stored = await database.keys.get('own');
  expect(stored).toEqual({
    id: 'own',
    pubkey,
    ncryptsec: expect.stringMatching(/^ncryptsec1/) as string,
  });
  expect(await exportKey()).toBe((stored as { ncryptsec: string }).ncryptsec);
  expect(getPublicKey(decrypt(await exportKey(), PASSPHRASE))).toBe(pubkey);
});

test('after the browser was closed it signs once the passphrase was given, and not before', async () => {
  const pubkey = await ensurePublicKey();
  await changePassphrase(null, PASSPHRASE);
  expect((await sign(event())).pubkey, 'it is still open').toBe(pubkey);
  await closeBrowser();
  expect(await loadIdentity()).toEqual({ pubkey, isProtected: true, isLocked: true });
  await expect(sign(event())).rejects.toThrow(KeyLocked);
  expect(await ensurePublicKey(), 'no other is made').toBe(pubkey);
  expect(await unlock('wrong horse')).toBe(false);
  await expect(sign(event())).rejects.toThrow(KeyLocked);
  expect(await unlock(PASSPHRASE)).toBe(true);
  expect((await sign(event())).pubkey).toBe(pubkey);
  await lock();
  await expect(sign(event())).rejects.toThrow(KeyLocked);
});

test('a passphrase is changed and removed by who knows it, and by nobody else', async () => {
  const pubkey = await ensurePublicKey();
  await changePassphrase(null, PASSPHRASE);
  expect(await changePassphrase('wrong horse', 'another one')).toBe(false);
  expect(await changePassphrase(null, null), 'being open is not enough').toBe(false);
  expect(await changePassphrase(PASSPHRASE, 'another one')).toBe(true);
  await closeBrowser();
  expect(await unlock(PASSPHRASE)).toBe(false);
  expect(await unlock('another one')).toBe(true);
  expect(await changePassphrase('another one', null)).toBe(true);
  await closeBrowser();
  expect(await loadIdentity()).toEqual({ pubkey, isProtected: false, isLocked: false });
  expect((await sign(event())).pubkey).toBe(pubkey);
});

test('a passphrase is the same in whatever way its letters are composed', async () => {
  await ensurePublicKey();
  await changePassphrase(null, '\u00C5ngstr\u00F6m \u212B');
  await closeBrowser();
  expect(await unlock('A\u030Angstro\u0308m \u00C5')).toBe(true);
});

test('a key that is brought takes the place of the one that was there, and signs', async () => {
  const { nsec, pubkey } = otherKey();
  expect(await bringKey(nsec, null, await ensurePublicKey())).toBeNull();
  expect((await sign(event())).pubkey).toBe(pubkey);
  expect(await exportKey()).toBe(nsec);
  expect(await database.keys.count()).toBe(1);
});

test('an encrypted key stays encrypted; one encrypted too weakly is made stronger', async () => {
  const { secret, pubkey } = otherKey();
  const strong = encrypt(secret, PASSPHRASE, 16);
  expect(await bringKey(strong, null, null)).toBe('passphraseNeeded');
  expect(await bringKey(strong, 'wrong horse', null)).toBe('wrongPassphrase');
  expect(await bringKey(`${strong.slice(0, -1)}q`, PASSPHRASE, null)).toBe('notAKey');
  expect(await loadIdentity()).toBeNull();
  expect(await bringKey(strong, PASSPHRASE, null)).toBeNull();
  expect(await exportKey()).toBe(strong);

  expect(await bringKey(encrypt(secret, PASSPHRASE, 4), PASSPHRASE, pubkey)).toBeNull();
  expect(await exportKey()).toMatch(/^ncryptsec1qgg/);
  expect(getPublicKey(decrypt(await exportKey(), PASSPHRASE))).toBe(pubkey);
});

test('only the key that the reader has agreed to lose is replaced or deleted', async () => {
  const { nsec, pubkey: other } = otherKey();
  const pubkey = await ensurePublicKey();
  expect(await bringKey(nsec, null, null)).toBe('changedMeanwhile');
  expect(await bringKey(nsec, null, other)).toBe('changedMeanwhile');
  await deleteKey(other);
  expect(await loadPublicKey()).toBe(pubkey);
  await deleteKey(pubkey);
  expect(await loadPublicKey()).toBeNull();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await ensurePublicKey()).not.toBe(pubkey);
});

const CHANGES = [
  ['setting a passphrase', null, () => changePassphrase(null, PASSPHRASE)],
  ['changing it', 'the old horse', () => changePassphrase('the old horse', PASSPHRASE)],
  ['removing it', 'the old horse', () => changePassphrase('the old horse', null)],
] as const;

const CUTS = [
  ['before anything is stored', () => vi.spyOn(database.keys, 'put').mockRejectedValueOnce('cut')],
  ['after the row was', () => vi.spyOn(openKey, 'setValue').mockRejectedValueOnce('cut')],
] as const;

test.each(CHANGES.flatMap((change) => CUTS.map((cut) => [...change, ...cut] as const)))(
  '%s: cut off, the key is never lost (%#)',
  async (_, before, change, _when, cut) => {
    const pubkey = await ensurePublicKey();
    if (before !== null) await changePassphrase(null, before);
    cut();
    await expect(change()).rejects.toBe('cut');
    await closeBrowser();
    const opened = [await unlock(before ?? ''), await unlock(PASSPHRASE)];
    expect(opened, 'one of the two opens it').toContain(true);
    expect((await sign(event())).pubkey).toBe(pubkey);
  },
);

test('a key is brought: cut off before the open one was changed, the new one signs all the same', async () => {
  const { nsec, pubkey } = otherKey();
  const before = await ensurePublicKey();
  vi.spyOn(openKey, 'setValue').mockRejectedValueOnce('cut');
  await expect(bringKey(nsec, null, before)).rejects.toBe('cut');
  expect((await sign(event())).pubkey).toBe(pubkey);
});
