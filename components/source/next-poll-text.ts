import { t } from '../../utils/i18n.ts';
import type { PollReason } from '../../utils/schedule/poll-reason.ts';

/**
 * When the next poll is, and why: `next in 12h, as it publishes 14 articles a week`.
 *
 * @param when Such as "in 12h", in the reader's language.
 */
export function nextPollText(reason: PollReason, when: string): string {
  switch (reason.kind) {
    case 'rhythm':
      return rhythmText(reason.perWeek, when);
    case 'errors':
      return `${t('nextCheck', [when])}, ${t('afterErrors', { count: reason.inRow })}`;
    case 'denied':
      return t('nextCheckDenied', [when, String(reason.status)]);
    case 'gone':
      return t('noNextCheck');
    default:
      return t(MESSAGES[reason.kind], [when]);
  }
}

const MESSAGES = {
  first: 'nextCheck',
  asked: 'nextCheckAsked',
  wished: 'nextCheckWished',
  undated: 'nextCheckUndated',
  ttl: 'nextCheckFeed',
  updatePeriod: 'nextCheckFeed',
  skipped: 'nextCheckSkipped',
  maxAge: 'nextCheckServer',
  expires: 'nextCheckServer',
  retryAfter: 'nextCheckRetry',
  hostPause: 'nextCheckPause',
} as const;

function rhythmText(perWeek: number, when: string): string {
  const habit = perWeek === 0 ? t('rarelyPublishes') : t('publishesAWeek', { count: perWeek });
  return `${t('nextCheck', [when])}, ${habit}`;
}
