import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { loadSourceRecords } from '../../utils/source-store.ts';
import { isFailing } from '../../utils/source/mends.ts';
import { ageText } from '../ui/age-text.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';

/** Long enough to be read: an answer that comes at once looks as if nothing had happened. */
const SEEN_MS = 600;

/** How much is unread and how fresh it is, at the foot of the popup and the side panel. */
export function Footer() {
  const records = useLiveQuery(loadSourceRecords, []) ?? [];
  const { ask, failure } = useAsk();
  const [note, setNote] = useState<{ text: string; at: number } | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const now = useNow();
  const followed = records.filter((record) => record.enabled);
  const unread = followed.reduce((sum, record) => sum + record.unread, 0);
  const failing = records.filter(isFailing).length;
  const lastAt = Math.max(0, ...followed.map((record) => record.lastPoll?.at ?? 0));
  const parts = [t('unreadCount', { count: unread })];
  if (isChecking) parts.push(t('checking'));
  else if (note?.at === lastAt) parts.push(note.text);
  else if (lastAt > 0) parts.push(t('checkedAt', [ageText(lastAt, now)]));

  const check = async () => {
    setIsChecking(true);
    const [due] = await Promise.all([ask('checkNow', { sourceId: null }), seen()]);
    setIsChecking(false);
    if (due !== null) {
      setNote({ text: t(due === 0 ? 'checkedRecently' : 'checking'), at: lastAt });
    }
  };
  return (
    <footer className="sticky bottom-0 z-20 flex items-center justify-between gap-2 border-t border-rule bg-paper px-4 py-1.5 font-mono text-[12px] text-quiet">
      <p
        aria-live="polite"
        role={failure === null ? undefined : 'alert'}
        className={`min-w-0 ${failure === null ? '' : 'text-alarm'}`}
      >
        {failure ?? parts.join(' · ')}
        {failing > 0 && failure === null && (
          <>
            {' · '}
            <a
              href="/options.html#sources?show=failing"
              target="_blank"
              rel="noopener noreferrer"
              className="whitespace-nowrap text-alarm underline"
            >
              {t('failingSources', { count: failing })}
            </a>
          </>
        )}
      </p>
      {followed.length > 0 && (
        <span className="shrink-0 whitespace-nowrap">
          <TextButton busy={isChecking} onClick={() => void check()}>
            {t('checkNow')}
          </TextButton>
        </span>
      )}
    </footer>
  );
}

function seen(): Promise<void> {
  return new Promise((later) => setTimeout(later, SEEN_MS));
}
