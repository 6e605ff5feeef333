import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
import { loadPolls } from '../../utils/source-store.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { DAY, NEVER } from '../../utils/time/units.ts';
import { momentText } from '../ui/moment-text.ts';
import { Select } from '../ui/Select.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { PollChart } from './PollChart.tsx';
import { PollTable } from './PollTable.tsx';
import { nextPollText } from './next-poll-text.ts';
import { Problem } from '../ui/Problem.tsx';

/** A week is the longest that a source waits at anyone's wish. */
const PACES = [0, DAY, 3 * DAY, 7 * DAY];

/** How the last polls of a source went, when the next is and why, and how often the reader wants it to be asked. */
export function FlightRecorder({ source, record }: { source: Source; record: SourceRecord }) {
  const polls = useLiveQuery(() => loadPolls(source.id), [source.id]);
  const { ask, failure } = useAsk();
  if (polls === undefined) return <p className="text-[13px] text-quiet">{t('loading')}</p>;
  const paces = PACES.map((ms) => ({ value: ms, name: paceText(ms) }));
  return (
    <div className="space-y-2 rounded border border-rule bg-raised px-3 py-2">
      {polls.length === 0 ? (
        <p className="text-[13px] text-quiet">{t('notCheckedYet')}</p>
      ) : (
        <>
          <PollChart polls={polls} />
          <PollTable name={source.name} polls={polls} />
        </>
      )}
      {record.enabled && (
        <p className="text-[13px] text-pretty first-letter:uppercase">
          {nextPollText(record.nextPollReason, nextText(record))}
        </p>
      )}
      <Select
        label={t('pace')}
        value={record.leastMs}
        choices={paces}
        onChange={(leastMs) => void ask('setPace', { sourceId: source.id, leastMs })}
      />
      <Problem text={failure} />
    </div>
  );
}

function nextText({ nextPollAt }: SourceRecord): string {
  return nextPollAt === NEVER || nextPollAt === 0 ? '' : momentText(nextPollAt);
}

function paceText(ms: number): string {
  if (ms === 0) return t('paceItsOwn');
  return ms === DAY ? t('paceDaily') : t('paceDays', [String(ms / DAY)]);
}
