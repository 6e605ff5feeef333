import { locale, t } from '../../utils/i18n.ts';
import type { Poll, SourceRecord } from '../../utils/source/poll.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';

/** `checked 3m ago · 5 new articles · next in 57m` */
export function pollText(record: SourceRecord, poll: Poll, now: number): string {
  const parts = [t('checkedAt', [relativeTime(Math.min(poll.at, now), now, locale())])];
  if (poll.problem === null) parts.push(broughtText(poll));
  const next = {
    hourly: 'nextCheck',
    publisher: 'nextCheckPublisher',
    errors: 'nextCheckErrors',
  } as const;
  const when = relativeTime(Math.max(record.nextPollAt, now), now, locale());
  parts.push(t(next[record.nextPollReason], [when]));
  return parts.join(' · ');
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
  empty: 'problemEmpty',
  notAFeed: 'problemNotAFeed',
  failed: 'problemFailed',
} as const;

/** What went wrong and what to do, in one sentence, or null where nothing did. */
export function problemText({ problem, status }: Pick<Poll, 'problem' | 'status'>): string | null {
  if (problem === null) return null;
  return problem === 'status' ? statusText(status ?? 0) : t(PROBLEMS[problem]);
}

function statusText(status: number): string {
  const told = [String(status)];
  if (status === 404 || status === 410) return t('problemGone', told);
  if (status === 401 || status === 403) return t('problemForbidden', told);
  if (status === 429 || status === 503) return t('problemBusy', told);
  return t('problemStatus', told);
}
