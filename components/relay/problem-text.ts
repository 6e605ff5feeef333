import { t } from '../../utils/i18n.ts';
import { MOST_RELAYS, type RelayUrlProblem } from '../../utils/url/relay-url.ts';

const SENTENCES = {
  empty: 'relayEmpty',
  malformed: 'relayMalformed',
  notARelay: 'relayNotARelay',
  unencrypted: 'relayUnencrypted',
  credentials: 'relayCredentials',
  double: 'relayDouble',
  tooMany: 'relayTooMany',
} as const;

/** Why a relay is not added, and what to do, in one sentence. */
export function relayProblemText(problem: RelayUrlProblem | 'double' | 'tooMany'): string {
  return t(SENTENCES[problem], [String(MOST_RELAYS)]);
}
