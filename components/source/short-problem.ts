import { t } from '../../utils/i18n.ts';
import type { Poll } from '../../utils/source/poll.ts';

const PROBLEMS = {
  unreachable: 'pollNoAnswer',
  slow: 'pollSlow',
  tooLarge: 'pollTooLarge',
  refused: 'pollRefused',
  notPermitted: 'pollNotPermitted',
  empty: 'pollNothing',
  notAFeed: 'pollNoFeed',
  layoutChanged: 'pollOtherLayout',
  otherPage: 'pollOtherPage',
  failed: 'pollNotRead',
} as const;

/** What went wrong with a poll in two or three words, or null where nothing did: for a table, beside its status. */
export function shortProblem({ problem, status }: Pick<Poll, 'problem' | 'status'>): string | null {
  if (problem === null) return null;
  if (problem !== 'status') return t(PROBLEMS[problem]);
  if (status === 404 || status === 410) return t('pollGone');
  if (status === 401 || status === 403) return t('pollForbidden');
  return t(status === 429 || status === 503 ? 'pollBusy' : 'pollError');
}
