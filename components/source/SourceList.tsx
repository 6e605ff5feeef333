import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { loadSourceRecords, loadSources } from '../../utils/source-store.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { SourceRow } from './SourceRow.tsx';

/** Every source there is, whether it is followed, and how its last poll went. */
export function SourceList() {
  const sources = useLiveQuery(loadSources, []);
  const records = useLiveQuery(loadSourceRecords, []);
  const { ask, failure } = useAsk();
  const now = useNow();
  if (sources === undefined || records === undefined) return <Notice>{t('loading')}</Notice>;
  const byId = new Map(records.map((record) => [record.id, record]));
  return (
    <>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      <ul>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            record={byId.get(source.id)}
            now={now}
            onSwitch={(enabled) => void ask('switchSource', { sourceId: source.id, enabled })}
            onCheck={() => void ask('checkNow', { sourceId: source.id })}
          />
        ))}
      </ul>
    </>
  );
}
