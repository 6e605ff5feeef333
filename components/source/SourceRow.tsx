import { type ReactNode, useId, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { isPatience } from '../../utils/source/mends.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { NEVER } from '../../utils/time/units.ts';
import { chevron } from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { FlightRecorder } from './FlightRecorder.tsx';
import { Mends } from './Mends.tsx';
import { moveText, pollText, problemText } from './poll-text.ts';

/** A source, how its last poll went, and what can be done; how the ones before went is read once it is unfolded. */
export function SourceRow({
  source,
  record,
  now,
  onSwitch,
  onCheck,
  children,
}: {
  source: Source;
  record: SourceRecord | undefined;
  now: number;
  onSwitch: (enabled: boolean) => void;
  onCheck: () => void;
  /** What there is besides for a source of the reader's own. */
  children?: ReactNode;
}) {
  const isPolled = record?.enabled === true;
  const problem = isPolled && record.lastPoll ? problemText(record.lastPoll) : null;
  const move = isPolled ? moveText(record) : null;
  const isPatient = isPolled && record.lastPoll !== null && isPatience(record.lastPoll);
  const [isOpen, setIsOpen] = useState(false);
  const recorder = useId();
  const isAsked = isPolled && record.nextPollAt !== NEVER;
  return (
    <li data-source={source.id} className="border-b border-rule px-4 py-2.5">
      <div className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <a
            href={source.home}
            target="_blank"
            rel="noopener noreferrer"
            className="font-semibold hover:underline"
          >
            {source.name}
          </a>
          {record && record.folders.length > 0 && (
            <span className="pl-2 font-mono text-[12px] wrap-anywhere text-quiet">
              {record.folders.join(', ')}
            </span>
          )}
        </div>
        <div className="flex shrink-0 items-center gap-2">
          {isAsked && (
            <TextButton label={t('checkNowSource', [source.name])} onClick={onCheck}>
              {t('checkNow')}
            </TextButton>
          )}
          <Switch
            label={t('follow', [source.name])}
            on={record?.enabled ?? false}
            onChange={onSwitch}
          />
          {record && (
            <IconButton
              label={t('pollsOf', [source.name])}
              path={chevron}
              expanded={isOpen}
              turns
              controls={recorder}
              onClick={() => setIsOpen(!isOpen)}
            />
          )}
        </div>
      </div>
      <p className="text-[12px] text-quiet">{stateText(source, record, now)}</p>
      {move !== null && <p className="text-[12px] wrap-anywhere text-quiet">{move}</p>}
      {problem !== null && (
        <p className={`text-[13px] text-pretty ${isPatient ? 'text-quiet' : 'text-alarm'}`}>
          {problem}
        </p>
      )}
      {record && <Mends source={source} record={record} now={now} />}
      {children}
      {isOpen && record && (
        <div id={recorder} className="pt-2">
          <FlightRecorder source={source} record={record} />
        </div>
      )}
    </li>
  );
}

function stateText(source: Source, record: SourceRecord | undefined, now: number): string {
  if (record && !record.enabled)
    return t(source.startsOff === 'manyADay' ? 'manyADay' : 'notFollowed');
  if (!record?.lastPoll) return t('notCheckedYet');
  const told = pollText(record, record.lastPoll, now);
  return source.reads.kind === 'page' ? `${t('readFromPage')} · ${told}` : told;
}
