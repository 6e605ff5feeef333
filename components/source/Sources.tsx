import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { loadSourceRecords, loadSources } from '../../utils/source-store.ts';
import { Notice } from '../ui/Notice.tsx';
import { AddSource } from './AddSource.tsx';
import { ImportStatus } from './ImportStatus.tsx';
import { OfferedSources } from './OfferedSources.tsx';
import { OpmlFiles } from './OpmlFiles.tsx';
import { SourceList } from './SourceList.tsx';

/** All that there is to say and do about sources: add one, bring a list, the reader's own, the catalogue's. */
export function Sources() {
  const sources = useLiveQuery(loadSources, []);
  const records = useLiveQuery(loadSourceRecords, []);
  return (
    <>
      <AddSource />
      <OpmlFiles />
      {records && <ImportStatus records={records} />}
      {sources && records ? (
        <>
          <OfferedSources sources={sources} records={records} />
          <SourceList sources={sources} records={records} />
        </>
      ) : (
        <Notice>{t('loading')}</Notice>
      )}
    </>
  );
}
