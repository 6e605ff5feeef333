import { t } from '../../utils/i18n.ts';
import type { FeedPreview } from '../../utils/source/feed-preview.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** The feeds that a page leads to, to be looked at one by one, or what to do where it leads to none. */
export function PageFeeds({
  page: { feeds },
  onLook,
}: {
  page: Extract<FeedPreview, { kind: 'page' }>;
  onLook: (address: string) => void;
}) {
  if (feeds.length === 0) return <p className="text-pretty">{t('pageWithoutFeed')}</p>;
  const isNamed = feeds.some((feed) => feed.isNamed);
  return (
    <>
      <p className="text-pretty">{t(isNamed ? 'pageWithFeeds' : 'pageWithLinks')}</p>
      <ul>
        {feeds.map(({ address, title, isOfComments, knownAs }) => (
          <li key={address} className="flex items-center justify-between gap-3 pt-2">
            <span className="min-w-0">
              {title && <span className="block font-semibold break-words">{title}</span>}
              <span className="block font-mono text-[12px] break-all text-quiet">{address}</span>
              {knownAs !== null && (
                <span className="block text-[12px] text-quiet">{t('feedKnownAs', [knownAs])}</span>
              )}
              {isOfComments && (
                <span className="block text-[12px] text-quiet">{t('feedOfComments')}</span>
              )}
            </span>
            <TextButton label={t('lookAt', [address])} onClick={() => onLook(address)}>
              {t('look')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
