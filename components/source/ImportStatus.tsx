import { useLiveQuery } from 'dexie-react-hooks';
import { locale, t } from '../../utils/i18n.ts';
import { loadImported } from '../../utils/import-store.ts';
import { type ImportProgress, importProgress } from '../../utils/source/imported-feed.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { problemText } from './poll-text.ts';
import { Problem } from '../ui/Problem.tsx';

/** How far the first polls of an imported list are, what failed and why; until the reader has seen it. */
export function ImportStatus({ records }: { records: readonly SourceRecord[] }) {
  const imported = useLiveQuery(loadImported, []) ?? [];
  const { ask, failure } = useAsk();
  if (imported.length === 0) return null;
  const progress = importProgress(imported, records);
  const { total, asked, failed } = progress;
  const isDone = asked === total;
  const tryAgain = async () => {
    for (const { id } of failed) await ask('checkNow', { sourceId: id });
  };
  return (
    <section
      aria-label={t('importStatus')}
      className="mx-4 mb-3 rounded border border-rule bg-raised px-4 py-3 text-[13px]"
    >
      <progress
        aria-label={t('importStatus')}
        value={asked}
        max={Math.max(total, 1)}
        className="block h-2 w-full accent-accent"
      />
      <p className="pt-1">
        {t('importAsked', [numberText(asked), numberText(total)])}
        {failed.length > 0 && ` · ${t('pollFailed', [numberText(failed.length)])}`}
      </p>
      <p className="-ml-1.5">
        <TextButton onClick={() => void ask('endImport', {})}>
          {t(isDone ? 'importSeen' : 'importStop')}
        </TextButton>
        {failed.length > 0 && (
          <TextButton onClick={() => void tryAgain()}>{t('importAgain')}</TextButton>
        )}
      </p>
      <Problem text={failure} />
      <Failures progress={progress} />
    </section>
  );
}

/** What did not come, and why. */
function Failures({ progress: { failed, refused } }: { progress: ImportProgress }) {
  if (failed.length + refused.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer">{t('importFailures')}</summary>
      <ul>
        {refused.map(({ id, name, why }) => (
          <li key={id} className="pt-1 break-words">
            {t(why === 'private' ? 'opmlPrivate' : 'opmlNoAddress', [name])}
          </li>
        ))}
        {failed.map(({ id, name, poll }) => (
          <li key={id} className="pt-1">
            <span className="font-semibold break-words">{name}</span> {problemText(poll)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function numberText(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}
