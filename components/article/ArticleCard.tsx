import type { ReactNode } from 'react';
import type { ListedArticle } from '../../utils/article-store.ts';
import type { DiscussionCount } from '../../utils/database.ts';
import { t } from '../../utils/i18n.ts';
import { ReadHere } from '../reader/ReadHere.tsx';
import { AlsoTold } from './AlsoTold.tsx';
import { MetaLine } from './MetaLine.tsx';
import { Topics } from './Topics.tsx';
import { WhatChanged } from './WhatChanged.tsx';
import { ArticleLink } from './ArticleLink.tsx';

/** An article in a list. The whole card is the link: its title spreads over it. */
export function ArticleCard({
  listed,
  now,
  onRead,
  children,
}: {
  listed: ListedArticle;
  now: number;
  onRead: (articleId: string, read: boolean) => void;
  /** More at the end of the card; what is to be pressed there stands above the link. */
  children?: ReactNode;
}) {
  const { article, alsoTold, discussion, read } = listed;
  const open = () => onRead(article.id, true);
  const mark = t(read ? 'markAsUnread' : 'markAsRead', [article.title]);
  return (
    <article
      data-read={read}
      className="relative border-b border-rule py-3 pr-4 pl-8 [contain-intrinsic-size:auto_120px] [content-visibility:auto] hover:bg-raised"
    >
      <button
        type="button"
        aria-label={mark}
        title={mark}
        onClick={() => onRead(article.id, !read)}
        className="absolute top-2 left-1.5 z-10 cursor-pointer rounded-full p-2"
      >
        <span
          className={`block size-2 rounded-full border ${read ? 'border-quiet' : 'border-accent bg-accent'}`}
        />
      </button>
      <MetaLine listed={listed} now={now} />
      <h3 className={`mt-0.5 text-[15px] leading-snug text-balance ${read ? '' : 'font-semibold'}`}>
        {!read && <span className="sr-only">{t('unreadMark')} </span>}
        <ArticleLink url={article.url} onOpen={open} isRead={read}>
          {article.title}
        </ArticleLink>
      </h3>
      {article.excerpt !== '' && (
        <p className="mt-1 line-clamp-3 text-[13px] wrap-anywhere text-quiet">{article.excerpt}</p>
      )}
      <Topics topics={article.topics} />
      {discussion !== null && <DiscussionLine {...discussion} />}
      <div className="mt-1 flex flex-wrap items-baseline gap-x-3 empty:hidden">
        <ReadHere article={article} />
        <AlsoTold told={alsoTold} title={article.title} onRead={onRead} />
        <WhatChanged article={article} now={now} />
        {children}
      </div>
    </article>
  );
}

/** `3 comments · ▲ 2 ▼ 1`, as last seen. */
function DiscussionLine({ comments, up, down }: DiscussionCount) {
  const votes = up + down > 0 ? ` · ▲ ${up} ▼ ${down}` : '';
  return (
    <p className="mt-1 font-mono text-[11px] text-quiet">
      {t('comments', { count: comments })}
      {votes}
    </p>
  );
}
