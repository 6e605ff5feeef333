import type { Article } from './article/article.ts';
import type { FullArticle } from './article/to-articles.ts';
import { unreadAtImport } from './article/unread-at-import.ts';
import { database, type HostPause } from './database.ts';
import type { Validators } from './http.ts';
import type { NextPoll } from './schedule/next-poll.ts';
import type { Poll, SourceRecord } from './source/poll.ts';

/** How many polls of a source are remembered. */
const REMEMBERED_POLLS = 50;

type Learned = Pick<SourceRecord, 'schedule' | 'published' | 'detour' | 'moved'>;

/** What a poll found out, before it is known which of it is new. */
export interface PollOutcome {
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
 * validators, next time, and a pause that its host has asked for. Killed before its end, nothing has happened and the source is still due. The same outcome twice adds
 * nothing. An edited article keeps its place and stays read. A source that was switched off meanwhile stays as it is.
 */
export async function storePoll(outcome: PollOutcome): Promise<Poll | null> {
  const { sources, articles, bodies, statuses, polls, announcements, arrivals, hostPauses } =
    database;
  return database.transaction(
    'rw',
    [sources, articles, bodies, statuses, polls, announcements, arrivals, hostPauses],
    async () => {
      const record = await sources.get(outcome.poll.sourceId);
      if (!record?.enabled) return null;
      const { added, edited, unread } = await storeArticles(record, outcome);
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
    },
  );
}

async function storeArticles(record: SourceRecord, { articles: told, poll }: PollOutcome) {
  if (told === null || told.length === 0) return { added: 0, edited: 0, unread: 0 };
  const ids = told.map(({ article }) => article.id);
  const known = await database.statuses.bulkGet(ids);
  const stored = await database.articles.bulkGet(ids);

  const unknown = told.filter((_, i) => known[i] === undefined);
  const fresh = await withoutRekeyed(record.id, unknown);
  const edited = told.flatMap(({ article, body }, i) => {
    const before = stored[i];
    if (before === undefined || before.version === article.version) return [];
    const { firstSeenAt, sortedAt } = before;
    return [{ article: { ...article, firstSeenAt, sortedAt, editedAt: poll.at }, body }];
  });
  await database.articles.bulkPut([...fresh, ...edited].map(({ article }) => article));
  await database.articles.bulkPut(stored.flatMap((before, i) => reread(before, told[i]!.article)));
  await database.bodies.bulkPut([...fresh, ...edited].map(({ body }) => body));
  await database.arrivals.bulkPut(
    [...fresh, ...edited].map(({ article }) => ({ articleId: article.id, indexed: 0 })),
  );

  const isImport = record.importedAt === null;
  const freshArticles = fresh.map(({ article }) => article);
  const unread = isImport
    ? unreadAtImport(freshArticles, poll.at)
    : new Set(freshArticles.map((article) => article.id));
  await database.statuses.bulkAdd(
    freshArticles.map(({ id, sourceId, sortedAt }) => ({
      articleId: id,
      sourceId,
      sortedAt,
      read: unread.has(id) ? 0 : 1,
      arrivedAt: poll.at,
    })),
  );
  if (!isImport) {
    await database.announcements.bulkPut(
      freshArticles.map(({ id }) => ({ articleId: id, addedAt: poll.at })),
    );
  }
  return { added: fresh.length, edited: edited.length, unread: unread.size };
}

/** What we now make of an article that its publisher hasn't changed: a better lexicon is no edit. */
function reread(before: Article | undefined, { version, category, topics }: Article): Article[] {
  if (before === undefined || before.version !== version) return [];
  const isSame = before.category === category && before.topics.join(' ') === topics.join(' ');
  return isSame ? [] : [{ ...before, category, topics }];
}

/** An article whose guid has changed is known all the same: same source, same page, same title. */
async function withoutRekeyed(sourceId: string, told: FullArticle[]): Promise<FullArticle[]> {
  const pages = told.map(({ article }) => article.pageUrl);
  const stored = await database.articles.where('pageUrl').anyOf(pages).toArray();
  const known = new Set(
    stored
      .filter((article) => article.sourceId === sourceId)
      .map(({ pageUrl, title }) => `${pageUrl} ${title}`),
  );
  return told.filter(({ article }) => !known.has(`${article.pageUrl} ${article.title}`));
}

async function forgetOldPolls(sourceId: string) {
  const all = database.polls
    .where('[sourceId+at]')
    .between([sourceId, -Infinity], [sourceId, Infinity]);
  const keys = await all.primaryKeys();
  await database.polls.bulkDelete(keys.slice(0, -REMEMBERED_POLLS));
}
