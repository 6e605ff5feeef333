import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { finalizeEvent, generateSecretKey, getPublicKey } from 'nostr-tools/pure';
import { storage } from 'wxt/utils/storage';
import { database } from './database.ts';
import { type NostrEvent, plainEvent, type UnsignedEvent } from './nostr/event.ts';

/**
 * The reader's key. At rest it is wrapped by an AES-GCM key that IndexedDB keeps and nobody can read out; unlocked it is
 * only in `storage.session`, which lives in memory and is closed to content scripts. It never leaves this file.
 */
const unlocked = storage.defineItem<string | null>('session:identity', { fallback: null });

/** The reader's public key, or null where none was made yet. */
export async function loadPublicKey(): Promise<string | null> {
  return (await database.keys.get('own'))?.pubkey ?? null;
}

/** The reader's public key; made now if there is none: at the first vote, comment or "sign in", never before. */
export async function ensurePublicKey(): Promise<string> {
  return navigator.locks.request('identity', async () => {
    const known = await loadPublicKey();
    if (known !== null) return known;
    const secret = generateSecretKey();
    const pubkey = getPublicKey(secret);
    await keep(secret, pubkey);
    return pubkey;
  });
}

/** Signs an event that the background built itself, by the key that is there. There is no way to it from outside. */
export async function sign(event: UnsignedEvent): Promise<NostrEvent> {
  return plainEvent(finalizeEvent({ ...event }, await unlock()));
}

async function keep(secret: Uint8Array, pubkey: string): Promise<void> {
  const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    wrapping,
    new Uint8Array(secret),
  );
  await database.keys.add({ id: 'own', pubkey, wrapping, iv, wrapped });
  await unlocked.setValue(bytesToHex(secret));
}

async function unlock(): Promise<Uint8Array> {
  const hex = await unlocked.getValue();
  if (hex !== null) return hexToBytes(hex);
  const stored = await database.keys.get('own');
  if (!stored) throw new Error('There is no key to unlock');
  const { wrapping, iv, wrapped } = stored;
  const secret = new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, wrapped),
  );
  await unlocked.setValue(bytesToHex(secret));
  return secret;
}
