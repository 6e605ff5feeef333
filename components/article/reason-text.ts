import { t } from '../../utils/i18n.ts';
import type { Reason } from '../../utils/related/reason.ts';

/** Why an article is shown beside another, in a few words. */
export function reasonText(reason: Reason): string {
  if (reason.kind === 'cites') return t('reasonCites');
  if (reason.kind === 'cited') return t('reasonCited');
  const [first = '', second] = reason.words;
  return second === undefined ? t('reasonAbout', [first]) : t('reasonAboutBoth', [first, second]);
}
