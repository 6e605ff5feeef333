import { t } from '../../utils/i18n.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { hostPatterns, patternsToRead } from '../../utils/source/host-patterns.ts';
import { type Mend, mendsOf, SLOWER_MS } from '../../utils/source/mends.ts';
import { addressOf } from '../../utils/source/move.ts';
import { isOwn } from '../../utils/source/own-source.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { FindAnew } from './FindAnew.tsx';
import { Problem } from '../ui/Problem.tsx';

/** Those that are done by one press; a search has more to say. */
type PressedMend = Exclude<Mend, 'findAnew'>;

const NAMES = {
  grant: 'grant',
  acceptMove: 'mendAcceptMove',
  slower: 'mendSlower',
  switchOff: 'mendSwitchOff',
} as const satisfies Record<PressedMend, string>;

/** Beside what is wrong with a source, what the reader can do about it: only what fits. */
export function Mends({
  source,
  record,
  now,
}: {
  source: Source;
  record: SourceRecord;
  now: number;
}) {
  const { ask, failure } = useAsk();
  const sourceId = source.id;
  const WORK = {
    grant: async () => {
      const read = addressOf(source, record, now);
      const { granted } = await requestHosts([...hostPatterns([source]), ...patternsToRead(read)]);
      if (granted) await ask('checkNow', { sourceId });
    },
    acceptMove: async () => {
      const to = record.detour?.to;
      if (to === undefined) return;
      const { granted } = await requestHosts(patternsToRead(to));
      if (granted) await ask('readSourceAt', { sourceId, address: to });
    },
    slower: () => ask('setPace', { sourceId, leastMs: SLOWER_MS }),
    switchOff: () => ask('switchSource', { sourceId, enabled: false }),
  } satisfies Record<PressedMend, () => Promise<unknown>>;
  const isFitting = (mend: Mend) => {
    // A source of the reader's own says by itself what it may not reach, and asks for it (MissingHosts).
    if (mend === 'grant') return !isOwn(source);
    // One that is read from its page has no feed to look for.
    return source.reads.kind === 'feed' || (mend !== 'findAnew' && mend !== 'acceptMove');
  };
  const mends = mendsOf(record).filter(isFitting);
  if (mends.length === 0) return null;
  return (
    <div className="-ml-1.5">
      {mends.map((mend) =>
        mend === 'findAnew' ? (
          <FindAnew key={mend} source={source} />
        ) : (
          <TextButton
            key={mend}
            label={`${t(NAMES[mend])}: ${source.name}`}
            onClick={() => void WORK[mend]()}
          >
            {t(NAMES[mend])}
          </TextButton>
        ),
      )}
      <div className="pl-1.5">
        <Problem text={failure} />
      </div>
    </div>
  );
}
