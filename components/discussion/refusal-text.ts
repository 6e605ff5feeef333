import { t } from '../../utils/i18n.ts';
import type { RefusalReason } from '../../utils/messages.ts';

const SENTENCES = {
  pageChanged: 'refusedPageChanged',
  gone: 'refusedGone',
  empty: 'refusedEmpty',
  tooLong: 'refusedTooLong',
  locked: 'refusedLocked',
  failed: 'refusedFailed',
} as const;

/** Why something was not done, and what to do, in one sentence. */
export function refusalText(reason: RefusalReason): string {
  return t(SENTENCES[reason]);
}
