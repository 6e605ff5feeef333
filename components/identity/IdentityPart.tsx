import { npubEncode } from 'nostr-tools/nip19';
import { t } from '../../utils/i18n.ts';
import type { Identity } from '../../utils/identity-state.ts';
import { shortKey } from '../../utils/thread/read-author.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Group } from '../ui/Group.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { BringKey } from './BringKey.tsx';
import { ExportKey } from './ExportKey.tsx';
import { Passphrase } from './Passphrase.tsx';
import { Unlock } from './Unlock.tsx';
import { useIdentity } from './use-identity.ts';

/** Who the reader is in discussions: a key, made here or brought. */
export function IdentityPart() {
  const identity = useIdentity();
  const { ask, failure } = useAsk();
  if (identity === undefined) return <Notice>{t('loading')}</Notice>;
  return (
    <>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      {identity === null ? (
        <Group title={t('noIdentity')} hint={t('signInHint')}>
          <Button onClick={() => void ask('signIn', {})}>{t('signIn')}</Button>
        </Group>
      ) : (
        <Present key={identity.pubkey} identity={identity} />
      )}
      <BringKey key={`bring ${identity?.pubkey}`} present={identity} />
      {identity !== null && (
        <Group title={t('deleteIdentity')} hint={t('deleteIdentityHint')}>
          <Confirm
            label={t('deleteIdentityAsk')}
            warning={t('deleteIdentityWarning')}
            yes={t('deleteIdentityYes')}
            onConfirm={() => ask('deleteKey', { pubkey: identity.pubkey })}
          />
        </Group>
      )}
    </>
  );
}

/** The key that is there, and what can be done with it. */
function Present({ identity }: { identity: Identity }) {
  const { pubkey, isProtected, isLocked } = identity;
  const npub = npubEncode(pubkey);
  return (
    <>
      {isLocked && <Unlock />}
      <Group title={t('publicKey')} hint={t('publicKeyHint')}>
        <p className="flex flex-wrap items-baseline gap-x-2 font-mono text-[13px]">
          <span>{shortKey(pubkey)}</span>
          <CopyButton label={t('copyPublicKey')} text={npub} />
        </p>
        <p className="pt-1 font-mono text-[12px] wrap-anywhere text-quiet">{npub}</p>
      </Group>
      <ExportKey isProtected={isProtected} />
      <Passphrase isProtected={isProtected} isLocked={isLocked} />
    </>
  );
}
