import { t } from '../../utils/i18n.ts';
import { Fold } from '../ui/Fold.tsx';
import { RelatedList } from './RelatedList.tsx';

/** What is related to the article of a card, once it is unfolded. */
export function FoldedRelated({
  articleId,
  title,
  now,
  onRead,
}: {
  articleId: string;
  title: string;
  now: number;
  onRead: (articleId: string, read: boolean) => void;
}) {
  return (
    <Fold word={t('related')} label={t('relatedTo', [title])}>
      <RelatedList articleId={articleId} now={now} onRead={onRead} />
    </Fold>
  );
}
