/** Why the next poll of a source is when it is. `components/source/next-poll-text.ts` has a sentence for each kind. */
export type PollReason =
  /** It has never been polled, or the reader follows it anew. */
  | { kind: 'first' }
  /** The reader pressed "check now". */
  | { kind: 'asked' }
  /** The reader wants it to be asked no more often. */
  | { kind: 'wished' }
  /** How often it publishes: articles a week, in whole ones. */
  | { kind: 'rhythm'; perWeek: number }
  /** Its articles bear no dates, so that nobody knows how often it publishes. */
  | { kind: 'undated' }
  /** Its feed says how long it may be kept: `ttl`. */
  | { kind: 'ttl' }
  /** Its feed says how often it changes: `sy:updatePeriod`, `sy:updateFrequency`. */
  | { kind: 'updatePeriod' }
  /** Its feed says at which hours, or on which days, not to come: `skipHours`, `skipDays`. */
  | { kind: 'skipped' }
  /** Its server says how long the answer stays fresh: `Cache-Control: max-age`. */
  | { kind: 'maxAge' }
  /** The same, by `Expires`. */
  | { kind: 'expires' }
  /** Its server asked for a pause: `Retry-After`. */
  | { kind: 'retryAfter' }
  /** Its host asked for a pause, at the poll of another of its feeds. */
  | { kind: 'hostPause' }
  | { kind: 'errors'; inRow: number }
  /** It needs a login, is forbidden or isn't there: 401, 403, 404. */
  | { kind: 'denied'; status: number }
  /** It is gone for good (410), and isn't asked any more. */
  | { kind: 'gone' };
