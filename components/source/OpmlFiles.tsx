import { useId, useRef, useState } from 'react';
import { now } from '../../utils/clock.ts';
import { download } from '../../utils/download.ts';
import { decodeFeed } from '../../utils/feed/decode-feed.ts';
import { t } from '../../utils/i18n.ts';
import type { FeedList } from '../../utils/source/feed-preview.ts';
import { LONGEST_LIST } from '../../utils/opml/limits.ts';
import type { OpmlProblem } from '../../utils/opml/read-opml.ts';
import { writeOpml } from '../../utils/opml/write-opml.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { loadListed } from '../../utils/source-store.ts';
import { hostPatterns } from '../../utils/source/host-patterns.ts';
import { Button } from '../ui/Button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { OpmlPlan } from './OpmlPlan.tsx';
import { useLentHosts } from './use-lent-hosts.ts';
import { Problem } from '../ui/Problem.tsx';

const PROBLEMS = {
  tooLarge: 'opmlTooLarge',
  noOpml: 'opmlNone',
  hostile: 'opmlHostile',
} as const satisfies Record<OpmlProblem, string>;

/** Lists of feeds from other readers and for them: a file is read, shown, and followed at a press. */
export function OpmlFiles() {
  const [found, setFound] = useState<Extract<FeedList, { kind: 'list' }> | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const { ask, failure } = useAsk();
  const { lend, keep } = useLentHosts();

  const choose = async (file: File) => {
    setSaid('');
    setProblem(null);
    setFound(null);
    if (file.size > LONGEST_LIST) return setProblem(t('opmlTooLarge'));
    const text = await textOf(file);
    if (text === null) return setProblem(t('opmlUnreadable'));
    const read = await ask('readFeedList', { text });
    if (read?.kind === 'problem') setProblem(t(PROBLEMS[read.problem]));
    else setFound(read);
  };
  const follow = async () => {
    if (!found) return;
    // One question for all; the rows of those that were not granted say so, and offer to ask again.
    const { fresh } = await requestHosts(hostPatterns(found.plan.fresh));
    const became = await ask('followFeeds', { feeds: found.feeds });
    // What no source needs, be it that following failed, is given back.
    lend(fresh);
    keep([]);
    if (became === null) return;
    setFound(null);
    const count = became.added.length + became.switchedOn.length;
    setSaid(t('opmlFollowed', { count }));
    input.current?.focus();
  };
  const save = async () => {
    const sources = await loadListed(now());
    const list = new Blob([writeOpml(sources, now())], { type: 'text/x-opml' });
    download('timeahead-sources.opml', list);
    setSaid(t('opmlSaved', { count: sources.length }));
  };
  return (
    <div className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={input}
          id={inputId}
          type="file"
          accept=".opml,.xml,text/x-opml,text/xml,application/xml"
          className="peer sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void choose(file);
            // The same file chosen again is a new choice.
            target.value = '';
          }}
        />
        <label
          htmlFor={inputId}
          className="cursor-pointer rounded border border-quiet px-2.5 py-1.5 font-mono text-[13px] text-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent hover:bg-raised"
        >
          {t('opmlImport')}
        </label>
        <Button look="quiet" onClick={() => void save()}>
          {t('opmlExport')}
        </Button>
        <output className="text-[13px] text-pretty text-quiet">{said}</output>
      </div>
      <Problem text={problem ?? failure} />
      {found && (
        <OpmlPlan
          plan={found.plan}
          isCut={found.isCut}
          onFollow={() => void follow()}
          onLeave={() => {
            setFound(null);
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** What a file says, in the charset it names; null where the system does not give it. */
async function textOf(file: File): Promise<string | null> {
  try {
    return decodeFeed(new Uint8Array(await file.arrayBuffer()), null);
  } catch (error) {
    console.warn('A file could not be read:', error);
    return null;
  }
}
