import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { findArticleOfPage } from '../../utils/article-store.ts';
import { t } from '../../utils/i18n.ts';
import { watchPage } from '../../utils/panel.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { ArticleCard } from './ArticleCard.tsx';

/** The card of the article whose page is in front; nothing on any other page. */
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
  return (
    <Section title={t('thisPage')}>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      <ArticleCard
        listed={listed}
        now={now}
        onRead={(id, read) => void ask('markRead', { articleIds: [id], read })}
      />
    </Section>
  );
}
