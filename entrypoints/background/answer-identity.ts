import {
  bringKey,
  changePassphrase,
  deleteKey,
  ensurePublicKey,
  exportKey,
  lock,
  unlock,
} from '../../utils/identity.ts';
import { LONGEST_PASSPHRASE } from '../../utils/key/passphrase.ts';
import { answer } from '../../utils/messages.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { isEmpty } from '../../utils/shape/is-empty.ts';

/** What concerns the reader's key is answered to our own documents at the top of their tab, and to nobody else. */
export function answerIdentity(): void {
  answer('signIn', ['surface'], isEmpty, async () => {
    await ensurePublicKey();
  });
  answer('unlockKey', ['surface'], isUnlock, ({ passphrase }) => unlock(passphrase));
  answer('lockKey', ['surface'], isEmpty, lock);
  answer('changePassphrase', ['surface'], isChange, ({ current, next }) =>
    changePassphrase(current, next),
  );
  answer('bringKey', ['surface'], isBring, ({ text, passphrase, replaces }) =>
    bringKey(text, passphrase, replaces),
  );
  answer('exportKey', ['surface'], isEmpty, exportKey);
  answer('deleteKey', ['surface'], isDelete, ({ pubkey }) => deleteKey(pubkey));
}

function isUnlock(data: unknown): data is { passphrase: string } {
  return isPassphrase(fieldsOf(data)['passphrase']);
}

function isChange(data: unknown): data is { current: string | null; next: string | null } {
  const { current, next } = fieldsOf(data);
  return isPassphraseOrNull(current) && isPassphraseOrNull(next) && next !== '';
}

function isBring(
  data: unknown,
): data is { text: string; passphrase: string | null; replaces: string | null } {
  const { text, passphrase, replaces } = fieldsOf(data);
  const isPubkey = replaces === null || typeof replaces === 'string';
  return isPubkey && isPassphraseOrNull(passphrase) && isText(text);
}

function isDelete(data: unknown): data is { pubkey: string } {
  return typeof fieldsOf(data)['pubkey'] === 'string';
}

function isPassphraseOrNull(value: unknown): value is string | null {
  return value === null || isPassphrase(value);
}

function isPassphrase(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_PASSPHRASE;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1_000;
}
