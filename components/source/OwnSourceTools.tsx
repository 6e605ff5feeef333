import { t } from '../../utils/i18n.ts';
import { hasLeft } from '../../utils/source/own-source.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { useAsk } from '../ui/use-ask.ts';
import { MissingHosts } from './MissingHosts.tsx';
import { RemoveSource } from './RemoveSource.tsx';
import { Problem } from '../ui/Problem.tsx';

/** What there is for a source of the reader's own besides what there is for every source. */
export function OwnSourceTools({
  source,
  record,
  granted,
  onRemoved,
}: {
  source: Source;
  record: SourceRecord | undefined;
  /** Null until it is known. */
  granted: readonly string[] | null;
  onRemoved: () => void;
}) {
  const { ask, failure } = useAsk();
  const remove = async () => {
    if ((await ask('removeSource', { sourceId: source.id })) !== null) onRemoved();
  };
  return (
    <>
      {hasLeft(source) && <p className="text-[12px] text-quiet">{t('leftCatalogue')}</p>}
      {granted && record && <MissingHosts source={source} record={record} granted={granted} />}
      <Problem text={failure} />
      <RemoveSource name={source.name} onRemove={() => void remove()} />
    </>
  );
}
