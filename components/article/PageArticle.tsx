import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { findArticleOfPage, type ListedArticle } from '../../utils/article-store.ts';
import { t } from '../../utils/i18n.ts';
import { watchPage } from '../../utils/panel.ts';
import { Notice } from '../ui/Notice.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { RelatedList } from './RelatedList.tsx';

/** Comes when it is first opened. */
const Discussion = lazy(async () => ({
  default: (await import('../discussion/Discussion.tsx')).Discussion,
}));

/** The card of the article whose page is in front, and what is related to it; nothing on any other page. */
export function PageArticle() {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => watchPage(setAddress), []);
  const listed = useLiveQuery(
    async () => (address === null ? null : findArticleOfPage(address)),
    [address],
  );
  const { ask, failure } = useAsk();
  const now = useNow();
  if (!listed) return null;
  const onRead = (id: string, read: boolean) => void ask('markRead', { articleIds: [id], read });
  return (
    <>
      <Section title={t('thisPage')}>
        {failure !== null && <Notice alarm>{failure}</Notice>}
        <ArticleCard listed={listed} now={now} onRead={onRead} />
        <OpenedDiscussion key={listed.article.id} listed={listed} />
      </Section>
      <Section title={t('related')}>
        <RelatedList
          key={listed.article.id}
          articleId={listed.article.id}
          now={now}
          onRead={onRead}
        />
      </Section>
    </>
  );
}

/** The article's discussion, once the reader opens it: until then no relay learns which page is read. */
function OpenedDiscussion({ listed: { article, discussion } }: { listed: ListedArticle }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const count = discussion?.comments ?? 0;
  /** The button that was pressed goes: the focus moves to the one that takes it back. */
  const turn = (open: boolean) => {
    flushSync(() => setOpen(open));
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place}>
      {isOpen ? (
        <Section
          title={t('discussion')}
          aside={
            <TextButton label={t('closeDiscussion')} onClick={() => turn(false)}>
              {t('foldDiscussion')}
            </TextButton>
          }
        >
          <Suspense fallback={<Notice>{t('discussionLoading')}</Notice>}>
            <Discussion articleId={article.id} />
          </Suspense>
        </Section>
      ) : (
        <p className="px-4 py-2">
          <Button label={`${t('openDiscussion')} ${count || ''}`.trim()} onClick={() => turn(true)}>
            {t('toDiscussion')}
            {count > 0 && ` ${count}`}
          </Button>
        </p>
      )}
    </div>
  );
}
