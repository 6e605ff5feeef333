import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { isFollowedHost } from '../../utils/source-store.ts';
import { feedAddress, isPublic } from '../../utils/source/own-source.ts';
import { openLook } from '../../utils/tabs.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** Offers to look for the feed of a page, where nothing of its site is followed. Nothing is asked of anyone here. */
export function OfferToFollow({
  page,
  onOpened,
}: {
  page: string;
  onOpened: (() => void) | undefined;
}) {
  const address = feedAddress(page);
  const offered = useLiveQuery(async () => {
    if (address === null || !isPublic(address)) return null;
    const { hostname } = new URL(address);
    return (await isFollowedHost(hostname)) ? null : { address, host: hostname };
  }, [address]);
  if (!offered) return null;
  return (
    <p className="border-b border-rule px-2.5 py-1 text-[12px] wrap-anywhere text-quiet">
      <TextButton onClick={() => void openLook(offered.address).then(onOpened)}>
        {t('followPage', [offered.host])}
      </TextButton>
    </p>
  );
}
