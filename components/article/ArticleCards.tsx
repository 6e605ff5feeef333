import type { ListedArticle } from '../../utils/article-store.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { FoldedRelated } from './FoldedRelated.tsx';

/** Cards, one under the other. */
export function ArticleCards({
  articles,
  unreadOnly,
  withRelated,
}: {
  articles: readonly ListedArticle[];
  /** Whether a card leaves the list when it is read. */
  unreadOnly: boolean;
  /** Whether each card can unfold what is related to it. */
  withRelated: boolean;
}) {
  const { ask, failure } = useAsk();
  const now = useNow();
  const onRead = (id: string, read: boolean) => {
    if (unreadOnly && read) focusNextCard();
    void ask('markRead', { articleIds: [id], read });
  };
  return (
    <>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      <ul>
        {articles.map((listed) => (
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
    </>
  );
}

/** A card that is marked as read leaves the list of unread ones: the keyboard's place must not leave with it. */
function focusNextCard() {
  const card = document.activeElement?.closest('li');
  const next = card?.nextElementSibling ?? card?.previousElementSibling;
  next?.querySelector('button')?.focus();
}
