import { type ReactNode, useEffect, useRef } from 'react';
import { locale, t } from '../../utils/i18n.ts';
import type { FeedPreview, PreviewedFeed } from '../../utils/source/feed-preview.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useNow } from '../ui/use-now.ts';

/** What is at an address that was looked at, and what can be done with it. */
export function LookedAt({
  preview,
  onFollow,
  onSwitchOn,
  onLook,
  onLeave,
}: {
  preview: FeedPreview;
  onFollow: () => void;
  onSwitchOn: () => void;
  onLook: (address: string) => void;
  onLeave: () => void;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const leave = (
    <Button look="quiet" onClick={onLeave}>
      {t('lookLeave')}
    </Button>
  );
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('lookedAt')}
      className="mx-4 mb-3 rounded border border-rule bg-raised px-4 py-3 outline-none"
    >
      {preview.kind === 'feed' && (
        <>
          <Facts feed={preview} />
          <Buttons>
            <Button onClick={onFollow}>{t('followFeed')}</Button>
            {leave}
          </Buttons>
        </>
      )}
      {preview.kind === 'known' && (
        <>
          <p>{t(preview.followed ? 'knownFollowed' : 'knownOff', [preview.name])}</p>
          <Buttons>
            {!preview.followed && <Button onClick={onSwitchOn}>{t('switchOn')}</Button>}
            {leave}
          </Buttons>
        </>
      )}
      {preview.kind === 'page' && (
        <>
          <p>{t(preview.feeds.length === 0 ? 'pageWithoutFeed' : 'pageWithFeeds')}</p>
          <ul>
            {preview.feeds.map(({ address, title }) => (
              <li key={address} className="flex items-center justify-between gap-3 pt-2">
                <span className="min-w-0">
                  {title && <span className="block font-semibold break-words">{title}</span>}
                  <span className="block font-mono text-[12px] break-all text-quiet">
                    {address}
                  </span>
                </span>
                <TextButton label={t('lookAt', [address])} onClick={() => onLook(address)}>
                  {t('look')}
                </TextButton>
              </li>
            ))}
          </ul>
          <Buttons>{leave}</Buttons>
        </>
      )}
    </section>
  );
}

function Buttons({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2 pt-3">{children}</div>;
}

/** Enough to recognise a blog by. */
function Facts({ feed: { source, format, articles, newest } }: { feed: PreviewedFeed }) {
  const now = useNow();
  const age = (at: number) => relativeTime(Math.min(at, now), now, locale());
  const facts = [format, t('articlesInFeed', { count: articles }), source.hosts.join(', ')];
  return (
    <>
      <p className="font-semibold break-words">{source.name}</p>
      <p className="font-mono text-[12px] break-words text-quiet">{facts.join(' · ')}</p>
      <ul className="pt-2 text-[13px]">
        {newest.map(({ title, publishedAt }, i) => (
          <li key={i} className="flex justify-between gap-3 py-0.5">
            <span className="min-w-0 break-words">{title}</span>
            {publishedAt !== null && (
              <span className="shrink-0 text-quiet">{age(publishedAt)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
