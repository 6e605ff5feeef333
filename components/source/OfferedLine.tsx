import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { loadSourceRecords } from '../../utils/source-store.ts';
import { openOptions } from '../../utils/tabs.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** Says where the reader passes by that there are sources on offer (`OfferedSources`), and leads there. */
export function OfferedLine({ onOpened }: { onOpened?: () => void }) {
  const records = useLiveQuery(loadSourceRecords, []) ?? [];
  const count = records.filter(({ isOffered }) => isOffered).length;
  if (count === 0) return null;
  return (
    <p className="border-b border-rule px-2.5 py-1 text-[12px] text-quiet">
      <TextButton onClick={() => void openOptions().then(onOpened)}>
        {t('offeredLine', { count })}
      </TextButton>
    </p>
  );
}
