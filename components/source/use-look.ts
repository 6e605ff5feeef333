import { useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { requestHosts } from '../../utils/permissions.ts';
import type { FeedPreview } from '../../utils/source/feed-preview.ts';
import { patternsToLook } from '../../utils/source/host-patterns.ts';
import { feedAddress, isPublic } from '../../utils/source/own-source.ts';
import { useAsk } from '../ui/use-ask.ts';
import { lookProblemText } from './preview-text.ts';
import { useLentHosts } from './use-lent-hosts.ts';

/** A page that leads to several feeds. */
type Choices = Extract<FeedPreview, { kind: 'page' }>;

/** What a look has come to. */
interface Seen {
  preview: FeedPreview | null;
  /** The list that the reader chose from, or may. */
  choices: Choices | null;
  problem: string | null;
  /** What is being done. */
  said: string;
}

const NOTHING: Seen = { preview: null, choices: null, problem: null, said: '' };

/**
 * Looks at what is at an address: a feed, or the feeds of a page. Each look asks for the hosts it needs in the moment of
 * the press, and what was granted for one that led to nothing is given back. A later look makes an earlier one void.
 *
 * @param besides The id of the source that it is for: that this has the page as its home is no find.
 */
export function useLook(besides: string | null = null) {
  const [seen, setSeen] = useState(NOTHING);
  const turn = useRef(0);
  const listHosts = useRef<string[]>([]);
  const { lend, keep, take } = useLentHosts();
  const { ask, failure } = useAsk();

  /** @returns The address as it was understood, or null where it is none. */
  const look = (text: string, from: Choices | null = null): string | null => {
    const address = feedAddress(text);
    const wrong = address === null ? 'lookNoAddress' : isPublic(address) ? null : 'lookRefused';
    if (address === null || wrong) {
      setSeen({ ...NOTHING, problem: t(wrong ?? 'lookNoAddress') });
      return null;
    }
    const needed = patternsToLook(address);
    // Before anything is awaited: later the browser would not ask.
    const asked = requestHosts(needed);
    if (from === null) listHosts.current = needed;
    keep([...listHosts.current, ...needed]);
    void finish(address, asked, from);
    return address;
  };
  const finish = async (
    address: string,
    asked: ReturnType<typeof requestHosts>,
    choices: Choices | null,
  ) => {
    turn.current += 1;
    const mine = turn.current;
    const { host } = new URL(address);
    const show = (change: Partial<Seen>) => {
      if (mine === turn.current) setSeen({ ...NOTHING, choices, ...change });
    };
    show({ said: t('looking', [host]) });
    const { granted, fresh } = await asked;
    lend(fresh);
    if (!granted) return show({ preview: choices, problem: t('hostRefused', [host]) });
    let found = await ask('previewFeed', { address });
    if (found !== null && isToSearch(found, besides)) {
      show({ said: t('lookSearching', [host]) });
      found = mine === turn.current ? await ask('searchFeed', { address, besides }) : null;
    }
    if (found?.kind === 'page') return show({ preview: found, choices: found });
    if (found !== null && found.kind !== 'problem') return show({ preview: found });
    const problem = found && lookProblemText(found.problem, found.status);
    show({ preview: choices, problem });
    if (choices === null && mine === turn.current) keep([]);
  };
  /** Back to the list that was chosen from, or away from all. Returns whether there is a list. */
  const leave = (): boolean => {
    turn.current += 1;
    const list = seen.preview === seen.choices ? null : seen.choices;
    setSeen({ ...NOTHING, preview: list, choices: list });
    if (list === null) keep([]);
    return list !== null;
  };
  /** Ends the look, whose hosts are used from now on, and says something. */
  const end = (said = '') => {
    turn.current += 1;
    setSeen({ ...NOTHING, said });
    keep([]);
  };
  const fail = (problem: string) => setSeen({ ...seen, problem });
  return { ...seen, failure, ask, look, leave, end, fail, lend, take };
}

/** Whether what was found is a page that names no feed. */
function isToSearch(found: FeedPreview, besides: string | null): boolean {
  if (found.kind === 'page') return !found.feeds.some(({ isNamed }) => isNamed);
  return found.kind === 'known' && found.by === 'home' && found.sourceId === besides;
}
