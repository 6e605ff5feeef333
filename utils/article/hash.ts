import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 32 hex digits for these texts in this order. Texts can't run into one another: each is preceded by its length. */
export function hash(...texts: string[]): string {
  const whole = texts.map((text) => `${text.length}:${text}`).join('');
  return bytesToHex(sha256(utf8ToBytes(whole))).slice(0, 32);
}
