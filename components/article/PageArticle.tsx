import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { findArticleOfPage, type ListedArticle } from '../../utils/article-store.ts';
import { t } from '../../utils/i18n.ts';
import { watchPage } from '../../utils/panel.ts';
import { Notice } from '../ui/Notice.tsx';
import { Discussion } from '../discussion/Discussion.tsx';
import { Section } from '../ui/Section.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { RelatedList } from './RelatedList.tsx';

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
  const count = discussion?.comments ?? 0;
  if (!isOpen) {
    return (
      <p className="px-2.5 py-2">
        <TextButton
          label={`${t('openDiscussion')} ${count || ''}`.trim()}
          onClick={() => setOpen(true)}
        >
          {count > 0 ? `// ${t('discussion')} ${count}` : `// ${t('discussion')}`}
        </TextButton>
      </p>
    );
  }
  return (
    <Section title={t('discussion')}>
      <Discussion articleId={article.id} />
    </Section>
  );
}
