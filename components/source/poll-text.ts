import { locale, t } from '../../utils/i18n.ts';
import type { Poll } from '../../utils/source/poll.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';
import { ageText } from '../ui/age-text.ts';
import { nextPollText } from './next-poll-text.ts';

/** `checked 3m ago · 5 new articles · next in 12h, as it publishes 14 articles a week` */
export function pollText(record: SourceRecord, poll: Poll, now: number): string {
  const parts = [t('checkedAt', [ageText(poll.at, now)])];
  if (poll.problem === null) parts.push(broughtText(poll));
  const when = relativeTime(Math.max(record.nextPollAt, now), now, locale());
  parts.push(nextPollText(record.nextPollReason, when));
  return parts.join(' · ');
}

/** Where its feed is read now, or seems to be moving to; null where it is where it always was. */
export function moveText({ moved, detour }: SourceRecord): string | null {
  if (detour !== null) return t('leadsTo', [detour.to]);
  return moved === null ? null : t('movedTo', [moved.to, moved.from.at(-1) ?? '']);
}

function broughtText({ added, articles, status }: Poll): string {
  if (added > 0) return t('articlesAdded', { count: added });
  return t(articles === 0 && status !== 304 ? 'emptyFeed' : 'unchanged');
}

const PROBLEMS = {
  unreachable: 'problemUnreachable',
  slow: 'problemSlow',
  tooLarge: 'problemTooLarge',
  refused: 'problemRefused',
  notPermitted: 'problemNotPermitted',
  empty: 'problemEmpty',
  notAFeed: 'problemNotAFeed',
  layoutChanged: 'problemLayoutChanged',
  otherPage: 'problemOtherPage',
  failed: 'problemFailed',
} as const;

/** What went wrong and what to do, in one sentence, or null where nothing did. */
export function problemText({ problem, status }: Pick<Poll, 'problem' | 'status'>): string | null {
  if (problem === null) return null;
  return problem === 'status' ? statusText(status ?? 0) : t(PROBLEMS[problem]);
}

function statusText(status: number): string {
  const told = [String(status)];
  if (status === 410) return t('problemGoneForGood');
  if (status === 404) return t('problemGone', told);
  if (status === 401 || status === 403) return t('problemForbidden', told);
  if (status === 429 || status === 503) return t('problemBusy', told);
  return t('problemStatus', told);
}
