import type { Source } from '../../utils/source/source.ts';
import { useAsk } from '../ui/use-ask.ts';
import { MissingHosts } from './MissingHosts.tsx';
import { RemoveSource } from './RemoveSource.tsx';

/** What there is for a source of the reader's own besides what there is for every source. */
export function OwnSourceTools({ source, onRemoved }: { source: Source; onRemoved: () => void }) {
  const { ask, failure } = useAsk();
  const remove = async () => {
    if ((await ask('removeSource', { sourceId: source.id })) !== null) onRemoved();
  };
  return (
    <>
      <MissingHosts source={source} />
      {failure !== null && (
        <p role="alert" className="text-[13px] text-alarm">
          {failure}
        </p>
      )}
      <RemoveSource name={source.name} onRemove={() => void remove()} />
    </>
  );
}
