import { useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { foldersOf, isInFolder } from '../../utils/source/folders.ts';
import { groupSources } from '../../utils/source/group-sources.ts';
import { isFailing } from '../../utils/source/mends.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import { searchSources } from '../../utils/source/search-sources.ts';
import type { Source } from '../../utils/source/source.ts';
import { Notice } from '../ui/Notice.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useNow } from '../ui/use-now.ts';
import { OwnSourceTools } from './OwnSourceTools.tsx';
import { type Shown, SourceCounts } from './SourceCounts.tsx';
import { SourceRow } from './SourceRow.tsx';
import { useGranted } from './use-granted.ts';

const KIND_NAMES = {
  own: 'kindOwn',
  labs: 'kindLabs',
  companies: 'kindCompanies',
  tools: 'kindTools',
  research: 'kindResearch',
  people: 'kindPeople',
  newsletters: 'kindNewsletters',
  newsrooms: 'kindNewsrooms',
} as const;

/** Every source there is, whether it is followed, and how its last poll went; a search or a press on a count narrows it. */
export function SourceList({
  sources,
  records,
}: {
  sources: readonly Source[];
  records: readonly SourceRecord[];
}) {
  const [folder, setFolder] = useState('');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(askedFor);
  const [removed, setRemoved] = useState('');
  const note = useRef<HTMLOutputElement>(null);
  const { ask, failure } = useAsk();
  const granted = useGranted();
  const now = useNow();
  const sayRemoved = ({ name }: Source) => {
    setRemoved(t('sourceRemoved', [name]));
    note.current?.focus();
  };
  const byId = new Map(records.map((record) => [record.id, record]));
  const folders = foldersOf(records);
  const inFolder = sources.filter(({ id }) => isInFolder(byId.get(id)?.folders ?? [], folder));
  const found = searchSources(inFolder, typed);
  const failing = new Set(records.filter(isFailing).map(({ id }) => id));
  const narrowed: Record<Shown, Source[]> = {
    all: found,
    followed: found.filter(({ id }) => byId.get(id)?.enabled),
    failing: found.filter(({ id }) => failing.has(id)),
  };
  const counts = {
    all: found.length,
    followed: narrowed.followed.length,
    failing: narrowed.failing.length,
  };
  return (
    <>
      {failure !== null && <Notice alarm>{failure}</Notice>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 pb-2">
        <SearchField label={t('searchSources')} value={typed} onChange={setTyped} />
        {folders.length > 0 && (
          <Select
            label={t('folder')}
            value={folder}
            choices={['', ...folders].map((path) => ({
              value: path,
              name: path || t('folderAny'),
            }))}
            onChange={setFolder}
          />
        )}
        <SourceCounts counts={counts} shown={shown} onShow={setShown} />
      </div>
      <output ref={note} tabIndex={-1} className="block px-4 text-[13px] text-quiet outline-none">
        {removed}
      </output>
      {found.length === 0 && <Notice>{t('noSourceFound')}</Notice>}
      {found.length > 0 && counts[shown] === 0 && <Notice>{t('noSourceShown')}</Notice>}
      {groupSources(narrowed[shown]).map((group) => (
        <section key={group.kind} aria-labelledby={`kind-${group.kind}`}>
          <h3
            id={`kind-${group.kind}`}
            className="border-b border-rule px-4 pt-4 pb-1 font-mono text-[12px] text-quiet"
          >
            {t(KIND_NAMES[group.kind])}
          </h3>
          <ul>
            {group.sources.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                record={byId.get(source.id)}
                now={now}
                onSwitch={(enabled) => void ask('switchSource', { sourceId: source.id, enabled })}
                onCheck={() => void ask('checkNow', { sourceId: source.id })}
              >
                {group.kind === 'own' && (
                  <OwnSourceTools
                    source={source}
                    record={byId.get(source.id)}
                    granted={granted}
                    onRemoved={() => sayRemoved(source)}
                  />
                )}
              </SourceRow>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What another surface wants to be shown: `options.html#sources?show=failing`. */
function askedFor(): Shown {
  return location.hash.endsWith('?show=failing') ? 'failing' : 'all';
}
