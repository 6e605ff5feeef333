import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { nsecEncode } from 'nostr-tools/nip19';
import { decrypt, encrypt } from 'nostr-tools/nip49';
import { finalizeEvent, generateSecretKey, getPublicKey } from 'nostr-tools/pure';
import { database, type StoredKey } from './database.ts';
import { openKey } from './identity-state.ts';
import { type KeyTextProblem, readKey } from './key/read-key.ts';
import { type NostrEvent, plainEvent, type UnsignedEvent } from './nostr/event.ts';

/**
 * The reader's key. At rest it is one row, always whole: wrapped by an AES-GCM key that IndexedDB keeps and nobody can read
 * out, or encrypted by a passphrase (NIP-49). It leaves this file only when the reader asks for it.
 *
 * Each change is one `put` of that row, and then the open key in `storage.session`, which says whose it is: cut off in
 * between, the row holds and the open key counts no more.
 */

/** scrypt with N = 2^16, 64 MB: 0.4 s in the worker. */
const WORK = 16;

/** Whether the key was ever kept in the open is not known to us (NIP-49: "the client does not track this"). */
const SECURITY_UNKNOWN = 2;

/** Signing needs the passphrase first. */
export class KeyLocked extends Error {}

/** Why a key was not taken. Each has one sentence, `key…`. */
export type KeyProblem =
  KeyTextProblem | 'passphraseNeeded' | 'wrongPassphrase' | 'changedMeanwhile';

/** The reader's public key; made now if there is none: at the first vote, comment or "sign in", never before. */
export function ensurePublicKey(): Promise<string> {
  return alone(async () => {
    const known = await database.keys.get('own');
    if (known) return known.pubkey;
    const secret = generateSecretKey();
    return keep(await wrap(secret), secret);
  });
}

/** Signs an event that the background built itself, by the key that is there. There is no way to it from outside. */
export async function sign(event: UnsignedEvent): Promise<NostrEvent> {
  return plainEvent(finalizeEvent({ ...event }, await secretOf(await stored())));
}

/** Opens the key until the browser is closed. False where the passphrase is another. */
export function unlock(passphrase: string): Promise<boolean> {
  return alone(async () => {
    const secret = await secretBy(await stored(), passphrase);
    if (secret) await open(secret);
    return secret !== null;
  });
}

/** Forgets the open key. */
export async function lock(): Promise<void> {
  await alone(() => openKey.removeValue());
}

/**
 * Sets, changes or removes the passphrase. False where the present one is another.
 *
 * @param next Null removes it.
 */
export function changePassphrase(current: string | null, next: string | null): Promise<boolean> {
  return alone(async () => {
    const secret = await secretBy(await stored(), current ?? '');
    if (!secret) return false;
    await keep(next === null ? await wrap(secret) : seal(secret, next), secret);
    return true;
  });
}

/**
 * Takes a key of the reader's instead of the one that is there, which is lost then.
 *
 * @param passphrase Of an encrypted key: it stays encrypted by it.
 * @param replaces The key that the reader has agreed to lose; null where there was none.
 * @returns What is in the way, or null when it is done.
 */
export function bringKey(
  text: string,
  passphrase: string | null,
  replaces: string | null,
): Promise<KeyProblem | null> {
  return alone(async () => {
    const present = await database.keys.get('own');
    if ((present?.pubkey ?? null) !== replaces) return 'changedMeanwhile';
    const brought = readKey(text);
    if (brought.kind === 'problem') return brought.problem;
    const secret = brought.kind === 'secret' ? brought.secret : decipher(brought, passphrase ?? '');
    if (typeof secret === 'string') return secret;
    const isSealed = brought.kind === 'encrypted' && brought.logN >= WORK;
    if (isSealed) await keep(sealed(secret, brought.ncryptsec), secret);
    else await keep(passphrase ? seal(secret, passphrase) : await wrap(secret), secret);
    return null;
  });
}

/** The key as the reader may carry it away: encrypted where there is a passphrase, else readable. */
export async function exportKey(): Promise<string> {
  const key = await stored();
  return 'ncryptsec' in key ? key.ncryptsec : nsecEncode(await secretOf(key));
}

/** Forgets the key for good; what was said by it stays said. Only the key that the reader has named. */
export function deleteKey(pubkey: string): Promise<void> {
  return alone(async () => {
    if ((await database.keys.get('own'))?.pubkey !== pubkey) return;
    await database.keys.delete('own');
    await openKey.removeValue();
  });
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('identity', work);
}

async function stored(): Promise<StoredKey> {
  const key = await database.keys.get('own');
  if (!key) throw new Error('There is no key');
  return key;
}

/** All of a change: the row, whole, and then the open key. */
async function keep(key: StoredKey, secret: Uint8Array): Promise<string> {
  await database.keys.put(key);
  await open(secret);
  return key.pubkey;
}

async function open(secret: Uint8Array): Promise<void> {
  await openKey.setValue({ pubkey: getPublicKey(secret), secret: bytesToHex(secret) });
}

/** The key, from memory where it is open. */
async function secretOf(key: StoredKey): Promise<Uint8Array> {
  const opened = await openKey.getValue();
  if (opened?.pubkey === key.pubkey) return hexToBytes(opened.secret);
  if ('ncryptsec' in key) throw new KeyLocked('The passphrase is needed first');
  const { wrapping, iv, wrapped } = key;
  const secret = new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, wrapped),
  );
  await open(secret);
  return secret;
}

/**
 * The key by its passphrase, which is asked for even where the key is open. Null where it is another.
 *
 * @throws Where it can't be opened by any, for now: that a machine lacks memory is no wrong passphrase.
 */
async function secretBy(key: StoredKey, passphrase: string): Promise<Uint8Array | null> {
  if (!('ncryptsec' in key)) return secretOf(key);
  const secret = decipher(key, passphrase);
  if (typeof secret !== 'string') return secret;
  if (secret === 'wrongPassphrase' || secret === 'passphraseNeeded') return null;
  throw new Error(`The key could not be opened: ${secret}`);
}

async function wrap(secret: Uint8Array): Promise<StoredKey> {
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
  return { id: 'own', pubkey: getPublicKey(secret), wrapping, iv, wrapped };
}

function seal(secret: Uint8Array, passphrase: string): StoredKey {
  return sealed(secret, encrypt(secret, passphrase, WORK, SECURITY_UNKNOWN));
}

function sealed(secret: Uint8Array, ncryptsec: string): StoredKey {
  return { id: 'own', pubkey: getPublicKey(secret), ncryptsec };
}

/**
 * The library normalises the passphrase (NFKC), and says of a wrong one that the tag is. Where there is less memory than
 * the key's rounds take, JavaScript itself fails, by a RangeError.
 */
function decipher(key: { ncryptsec: string }, passphrase: string): Uint8Array | KeyProblem {
  if (passphrase === '') return 'passphraseNeeded';
  try {
    const secret = decrypt(key.ncryptsec, passphrase);
    getPublicKey(secret);
    return secret;
  } catch (error) {
    if (String(error).includes('tag')) return 'wrongPassphrase';
    return error instanceof RangeError ? 'tooHard' : 'notAKey';
  }
}
