import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../utils/i18n.ts';
import type { FeedPreview, PreviewedFeed } from '../../utils/source/feed-preview.ts';
import { ageText } from '../ui/age-text.ts';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/use-now.ts';
import { PageFeeds } from './PageFeeds.tsx';

/** What is at an address that was looked at, and what can be done with it. */
export function LookedAt({
  preview,
  actName,
  leaveName,
  onAct,
  onSwitchOn,
  onLook,
  onLeave,
}: {
  preview: FeedPreview;
  /** What is done with a feed. */
  actName: string;
  leaveName: string;
  onAct: () => void;
  /** Left out where a source that is there already is of no use. */
  onSwitchOn?: () => void;
  onLook: (address: string) => void;
  onLeave: () => void;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={t('lookedAt')}
      className="rounded border border-rule bg-raised px-4 py-3 outline-none"
    >
      {preview.kind === 'feed' && <Facts feed={preview} />}
      {preview.kind === 'known' && (
        <p>{t(preview.followed ? 'knownFollowed' : 'knownOff', [preview.name])}</p>
      )}
      {preview.kind === 'page' && <PageFeeds page={preview} onLook={onLook} />}
      <Buttons>
        {preview.kind === 'feed' && <Button onClick={onAct}>{actName}</Button>}
        {preview.kind === 'known' && !preview.followed && onSwitchOn && (
          <Button onClick={onSwitchOn}>{t('followFeed')}</Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {leaveName}
        </Button>
      </Buttons>
    </section>
  );
}

function Buttons({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2 pt-3">{children}</div>;
}

/** Enough to recognise a blog by. */
function Facts({ feed: { source, format, articles, newest } }: { feed: PreviewedFeed }) {
  const now = useNow();
  const facts = [format, t('articlesInFeed', { count: articles }), source.hosts.join(', ')];
  return (
    <>
      <p className="font-semibold break-words">{source.name}</p>
      <p className="font-mono text-[12px] wrap-anywhere text-quiet">{source.reads.url}</p>
      <p className="font-mono text-[12px] break-words text-quiet">{facts.join(' · ')}</p>
      <ul className="pt-2 text-[13px]">
        {newest.map(({ title, publishedAt }, i) => (
          <li key={i} className="flex justify-between gap-3 py-0.5">
            <span className="min-w-0 break-words">{title}</span>
            {publishedAt !== null && (
              <span className="shrink-0 text-quiet">{ageText(publishedAt, now)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
