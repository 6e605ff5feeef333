import { useEffect, useRef } from 'react';
import { t } from '../../utils/i18n.ts';
import type { RelatedArticle } from '../../utils/related-store.ts';
import { ageText } from '../ui/age-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { cross } from '../ui/icons.ts';
import { reasonText } from './reason-text.ts';
import { ArticleLink } from './ArticleLink.tsx';

/** An article in a list of related ones. The whole row is the link: its title spreads over it. */
export function RelatedRow({
  related: { listed, reason },
  now,
  isReturned,
  onRead,
  onHide,
}: {
  related: RelatedArticle;
  now: number;
  /** Whether it was hidden and is there again: the focus comes with it. */
  isReturned: boolean;
  onRead: (articleId: string, read: boolean) => void;
  onHide: () => void;
}) {
  const { article, sourceName, read } = listed;
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isReturned) place.current?.querySelector('button')?.focus();
  }, [isReturned]);
  const open = () => onRead(article.id, true);
  return (
    <li ref={place} className="relative py-1.5 pr-10 pl-8 hover:bg-raised">
      <p className="font-mono text-[11px] leading-4 text-quiet">
        {`${sourceName} · ${ageText(article.sortedAt, now).replaceAll(' ', '\u00a0')}`}
      </p>
      <ArticleLink
        url={article.url}
        onOpen={open}
        isRead={read}
        className="text-[14px] leading-snug"
      >
        {article.title}
      </ArticleLink>
      {article.excerpt !== '' && (
        <p className="line-clamp-2 text-[12px] wrap-anywhere text-quiet">{article.excerpt}</p>
      )}
      <p className="mt-0.5 font-mono text-[11px] wrap-anywhere text-accent">{reasonText(reason)}</p>
      <div className="absolute top-1 right-1.5 z-10">
        <IconButton label={t('relatedLess', [article.title])} path={cross} onClick={onHide} />
      </div>
    </li>
  );
}
