import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { countOfTopic } from '../../utils/own-topic-store.ts';
import type { OwnTopic } from '../../utils/topic/own-topic.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { TextButton } from '../ui/TextButton.tsx';

/** A topic of the reader's own, its words, and how many of the stored articles have it. */
export function OwnTopicRow({
  topic: { name, words },
  onEdit,
  onRemove,
}: {
  topic: OwnTopic;
  onEdit: () => void;
  onRemove: () => Promise<void>;
}) {
  const count = useLiveQuery(() => countOfTopic(name), [name]);
  return (
    <li className="border-b border-rule px-4 py-2.5 last:border-b-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <p className="min-w-0 font-mono text-[13px] wrap-anywhere">
          <span className="text-accent">#{name}</span>
          {count !== undefined && (
            <span className="text-quiet"> · {t('dataArticleCount', { count })}</span>
          )}
        </p>
        <div className="-mx-1.5 flex shrink-0 items-center gap-1">
          <TextButton label={t('topicEdit', [name])} onClick={onEdit}>
            {t('edit')}
          </TextButton>
          <Confirm
            label={t('topicRemove', [name])}
            text={t('remove')}
            warning={t('topicRemoveSure', [name])}
            yes={t('remove')}
            // The question is gone before its row is, so that the focus can go elsewhere.
            onConfirm={async () => void onRemove()}
          />
        </div>
      </div>
      <p className="text-[12px] wrap-anywhere text-quiet">{words.join(', ')}</p>
    </li>
  );
}
