import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { loadNewest } from '../../utils/article-store.ts';
import { t } from '../../utils/i18n.ts';
import { isOnline } from '../../utils/network.ts';
import { loadSourceRecords } from '../../utils/source-store.ts';
import { NEVER } from '../../utils/time/units.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { FoldedRelated } from './FoldedRelated.tsx';

/** What fits on a few screens; more comes when it is asked for. */
const PAGE = 40;

/** The newest articles, live: what the background stores appears, what is read fades. */
export function ArticleList({
  unreadOnly,
  withRelated = false,
}: {
  unreadOnly: boolean;
  /** Whether each card can unfold what is related to it. */
  withRelated?: boolean;
}) {
  const [pages, setPages] = useState(1);
  const articles = useLiveQuery(
    () => loadNewest(pages * PAGE + 1, unreadOnly),
    [pages, unreadOnly],
  );
  const { ask, failure } = useAsk();
  const now = useNow();

  if (articles === undefined) return <Notice>{t('loading')}</Notice>;
  if (articles.length === 0) return <NoArticles unreadOnly={unreadOnly} />;
  const shown = articles.slice(0, pages * PAGE);
  const onRead = (id: string, read: boolean) => {
    if (unreadOnly && read) focusNextCard();
    void ask('markRead', { articleIds: [id], read });
  };
  return (
    <>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      <ul>
        {shown.map((listed) => (
          <li key={listed.article.id}>
            <ArticleCard listed={listed} now={now} onRead={onRead}>
              {withRelated && (
                <FoldedRelated
                  articleId={listed.article.id}
                  title={listed.article.title}
                  now={now}
                  onRead={onRead}
                />
              )}
            </ArticleCard>
          </li>
        ))}
      </ul>
      {articles.length > shown.length && (
        <p className="p-3 text-center">
          <TextButton onClick={() => setPages(pages + 1)}>{t('showMore')}</TextButton>
        </p>
      )}
    </>
  );
}

/** A card that is marked as read leaves the list of unread ones: the keyboard's place must not leave with it. */
function focusNextCard() {
  const card = document.activeElement?.closest('li');
  const next = card?.nextElementSibling ?? card?.previousElementSibling;
  next?.querySelector('button')?.focus();
}

function NoArticles({ unreadOnly }: { unreadOnly: boolean }) {
  const records = useLiveQuery(loadSourceRecords, []);
  if (records === undefined) return <Notice>{t('loading')}</Notice>;
  const polled = records.filter(({ nextPollAt }) => nextPollAt !== NEVER);
  if (polled.some(({ importedAt }) => importedAt !== null)) {
    return <Notice>{t(unreadOnly ? 'allRead' : 'noArticles')}</Notice>;
  }
  if (records.length > 0 && polled.length === 0) return <Notice>{t('noArticles')}</Notice>;
  const isWaiting = records.length === 0 || polled.some(({ lastPoll }) => lastPoll === null);
  if (isWaiting && isOnline()) return <Notice>{t('fetching')}</Notice>;
  return <Notice alarm>{t('noneReached')}</Notice>;
}
