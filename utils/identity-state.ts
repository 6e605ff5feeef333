import { storage } from 'wxt/utils/storage';
import { database } from './database.ts';

/**
 * The reader's key while it is open: only in `storage.session`, which lives in memory and is closed to content scripts.
 * For `utils/identity.ts` alone. It says whose it is: after a change that was cut off it may be the one before.
 */
export const openKey = storage.defineItem<{ pubkey: string; secret: string } | null>(
  'session:identity',
  { fallback: null },
);

/** What others may know of the reader's key. */
export interface Identity {
  pubkey: string;
  /** Encrypted by a passphrase. */
  isProtected: boolean;
  /** Nothing can be signed before the passphrase is given. */
  isLocked: boolean;
}

/** The reader's public key, or null where none was made yet. */
export async function loadPublicKey(): Promise<string | null> {
  return (await database.keys.get('own'))?.pubkey ?? null;
}

/** The reader's identity, or null where none was made yet. */
export async function loadIdentity(): Promise<Identity | null> {
  const stored = await database.keys.get('own');
  if (!stored) return null;
  const { pubkey } = stored;
  const isProtected = 'ncryptsec' in stored;
  const isOpen = (await openKey.getValue())?.pubkey === pubkey;
  return { pubkey, isProtected, isLocked: isProtected && !isOpen };
}

/** Calls back when the key was opened or locked, which the database knows nothing of. Returns how to stop. */
export function onKeyOpened(run: () => void): () => void {
  return openKey.watch(run);
}
