import { t } from '../../utils/i18n.ts';
import type { PollProblem } from '../../utils/source/poll.ts';
import { problemText } from './poll-text.ts';

/** Where a source's own sentence says "it is tried again by itself": nothing is tried again of what isn't followed. */
const PROBLEMS: Partial<Record<PollProblem, 'lookUnreachable' | 'lookSlow' | 'lookNoFeed'>> = {
  unreachable: 'lookUnreachable',
  slow: 'lookSlow',
  empty: 'lookNoFeed',
  notAFeed: 'lookNoFeed',
};

/** Why what is at an address can't be shown, in one sentence. */
export function lookProblemText(problem: PollProblem, status: number | null): string {
  if (problem === 'refused') return t('lookRefused');
  if (problem === 'tooLarge') return problemText({ problem, status }) ?? '';
  const known = PROBLEMS[problem];
  if (known) return t(known);
  return status === null ? t('lookFailed') : t('lookStatus', [String(status)]);
}
