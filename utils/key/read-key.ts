import { hexToBytes } from '@noble/hashes/utils.js';
import { decode } from 'nostr-tools/nip19';
import { getPublicKey } from 'nostr-tools/pure';

/** A key that the reader brings: readable, or encrypted by a passphrase (NIP-49). */
export type BroughtKey =
  { kind: 'secret'; secret: Uint8Array } | { kind: 'encrypted'; ncryptsec: string; logN: number };

/** Why a text is no key of which we could make use. */
export type KeyTextProblem = 'notAKey' | 'publicKey' | 'tooHard';

/** To open a key of more than 2^20 rounds takes more than the gigabyte that our scrypt allows itself. */
const MOST_WORK = 20;

/** The digits of bech32 (BIP-173), each worth five bits. */
const DIGITS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const PREFIX = 'ncryptsec1';

/** Reads `nsec1…`, `ncryptsec1…` or 64 hex digits. Whether an encrypted one is whole is seen when it is opened. */
export function readKey(text: string): BroughtKey | { kind: 'problem'; problem: KeyTextProblem } {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^nostr:/, '');
  if (/^(npub|nprofile)1/.test(typed)) return problem('publicKey');
  if (/^ncryptsec1[a-z\d]{100,300}$/.test(typed)) return ofEncrypted(typed);
  if (/^[\da-f]{64}$/.test(typed)) return ofSecret(hexToBytes(typed));
  if (!typed.startsWith('nsec1')) return problem('notAKey');
  try {
    const decoded = decode(typed);
    return decoded.type === 'nsec' ? ofSecret(decoded.data) : problem('notAKey');
  } catch {
    return problem('notAKey');
  }
}

/** Not every number of 32 bytes is a key. */
function ofSecret(secret: Uint8Array) {
  try {
    getPublicKey(secret);
    return { kind: 'secret', secret } as const;
  } catch {
    return problem('notAKey');
  }
}

/** The first byte is the version, 2; the next says how much work it is to open it: scrypt with N = 2^logN. */
function ofEncrypted(ncryptsec: string) {
  let bits = 0;
  for (const digit of ncryptsec.slice(PREFIX.length, PREFIX.length + 4)) {
    bits = bits * 32 + DIGITS.indexOf(digit);
  }
  const bytes = bits >> 4;
  const logN = bytes & 0xff;
  if (bytes >> 8 !== 2) return problem('notAKey');
  return logN > MOST_WORK ? problem('tooHard') : ({ kind: 'encrypted', ncryptsec, logN } as const);
}

function problem(what: KeyTextProblem) {
  return { kind: 'problem', problem: what } as const;
}
