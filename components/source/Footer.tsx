import { useLiveQuery } from 'dexie-react-hooks';
import { locale, t } from '../../utils/i18n.ts';
import { loadSourceRecords } from '../../utils/source-store.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';

/** How much is unread and how fresh it is, at the foot of the popup and the side panel. */
export function Footer() {
  const records = useLiveQuery(loadSourceRecords, []) ?? [];
  const { ask, failure } = useAsk();
  const now = useNow();
  const followed = records.filter((record) => record.enabled);
  const unread = followed.reduce((sum, record) => sum + record.unread, 0);
  const lastAt = Math.max(0, ...followed.map((record) => record.lastPoll?.at ?? 0));
  const parts = [t('unreadCount', { count: unread })];
  if (lastAt > 0) parts.push(t('checkedAt', [relativeTime(Math.min(lastAt, now), now, locale())]));
  return (
    <footer className="sticky bottom-0 z-20 flex items-center justify-between gap-2 border-t border-rule bg-paper px-4 py-1.5 font-mono text-[12px] text-quiet">
      <p
        role={failure === null ? undefined : 'alert'}
        className={failure === null ? '' : 'text-alarm'}
      >
        {failure ?? parts.join(' · ')}
      </p>
      <TextButton onClick={() => void ask('checkNow', { sourceId: null })}>
        {t('checkNow')}
      </TextButton>
    </footer>
  );
}
