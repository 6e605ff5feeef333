import type { FullArticle } from './article/to-articles.ts';
import { takeInArticles } from './article-intake.ts';
import { database, type HostPause } from './database.ts';
import type { Validators } from './http.ts';
import { PRUNED_TABLES } from './prune-store.ts';
import type { NextPoll } from './schedule/next-poll.ts';
import type { Move } from './source/move.ts';
import type { Poll } from './source/poll.ts';
import type { SourceRecord } from './source/source-record.ts';

/** How many polls of a source are remembered. */
const REMEMBERED_POLLS = 50;

type Learned = Pick<SourceRecord, 'schedule' | 'published' | 'detour' | 'moved'>;

/** What a poll found out, before it is known which of it is new. */
export interface PollOutcome {
  /** Where the source had moved to when it was asked. */
  moved: Move | null;
  poll: Omit<Poll, 'added' | 'edited'>;
  next: NextPoll;
  /** Null where nothing was read that they could vouch for: an error, or a 304 that named none. */
  validators: Validators | null;
  /** What else is known of the source now. */
  learned: Partial<Learned>;
  /** Where a server has asked for a pause: its host, and until when none of its feeds is to be polled. */
  pause: HostPause | null;
  /** Null where there was no document: an error or a 304. */
  articles: FullArticle[] | null;
}

/**
 * Stores all of a poll in one transaction: articles, statuses, what is to be announced and related, the poll itself,
 * validators, next time, and a pause that its host has asked for. Killed before its end, nothing has happened and the
 * source is still due. The same outcome twice adds nothing. An edited article keeps its place and stays read. A source that
 * was switched off, or is to be read elsewhere since it was asked, stays as it is: null.
 */
export async function storePoll(outcome: PollOutcome): Promise<Poll | null> {
  const { sources, polls, hostPauses } = database;
  return database.transaction('rw', [sources, polls, hostPauses, ...PRUNED_TABLES], async () => {
    const record = await sources.get(outcome.poll.sourceId);
    if (!record?.enabled || record.moved?.to !== outcome.moved?.to) return null;
    const told = outcome.articles ?? [];
    const { added, edited, unread } = await takeInArticles(record, told, outcome.poll.at);
    const poll: Poll = { ...outcome.poll, added, edited };
    await polls.put(poll);
    await forgetOldPolls(record.id);
    if (outcome.pause !== null) await hostPauses.put(outcome.pause);
    await sources.put({
      ...record,
      ...outcome.validators,
      ...outcome.learned,
      nextPollAt: outcome.next.at,
      nextPollReason: outcome.next.reason,
      notBefore: outcome.next.notBefore,
      importedAt: record.importedAt ?? (outcome.articles ? poll.at : null),
      lastPoll: poll,
      errorsInRow: poll.problem === null ? 0 : record.errorsInRow + 1,
      unread: record.unread + unread,
    });
    return poll;
  });
}

async function forgetOldPolls(sourceId: string) {
  const all = database.polls
    .where('[sourceId+at]')
    .between([sourceId, -Infinity], [sourceId, Infinity]);
  const keys = await all.primaryKeys();
  await database.polls.bulkDelete(keys.slice(0, -REMEMBERED_POLLS));
}
