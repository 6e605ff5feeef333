import type { FullArticle } from '../../utils/article/to-articles.ts';
import { now } from '../../utils/clock.ts';
import { isOnline } from '../../utils/network.ts';
import { storePoll } from '../../utils/poll-store.ts';
import { asWished } from '../../utils/schedule/as-wished.ts';
import { NO_SCHEDULE } from '../../utils/schedule/feed-schedule.ts';
import { firstNotSkipped } from '../../utils/schedule/skipped.ts';
import {
  loadDueRecords,
  loadPauseOf,
  loadSourceRecord,
  loadSources,
  postponeSource,
} from '../../utils/source-store.ts';
import { keepArticleHosts } from '../../utils/source-wish-store.ts';
import { addressOf } from '../../utils/source/move.ts';
import { isOwn, missingHosts } from '../../utils/source/own-source.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { HOUR, MINUTE, NEVER, SECOND } from '../../utils/time/units.ts';
import { inLanes } from './lanes.ts';
import { pollSource } from './poll-source.ts';
import { refreshBadge } from './refresh-badge.ts';

/** After so long it is looked anew what is due, so that whoever asks for one needn't wait for a thousand. */
const LOOK_ANEW_MS = 5 * SECOND;

/** The more are due, the further apart: a few are there in a moment, a thousand in some minutes. */
const MOST_APART_MS = 250;

/** After a pause a host's feeds come back spread over so long. */
const AFTER_PAUSE_MS = 10 * MINUTE;

/** For disks so full that not even a postponement can be stored. Lost with the worker, and no worse then. */
const heldBack = new Map<string, number>();

interface Due {
  source: Source;
  host: string;
}

/**
 * Polls every source that is due, also those that become due meanwhile, each once. Offline nothing is polled: that
 * the reader has no network is no fault of a source.
 */
export async function pollDueSources(): Promise<void> {
  const tried = new Set<string>();
  while (isOnline()) {
    const due = (await loadDue()).filter(({ source: { id } }) => !tried.has(id) && !isHeldBack(id));
    if (due.length === 0) return;
    const pace = { gapMs: Math.min(due.length, MOST_APART_MS), forMs: LOOK_ANEW_MS };
    await inLanes(
      due,
      ({ host }) => host,
      pace,
      async (one) => {
        tried.add(one.source.id);
        await pollAndStore(one);
      },
    );
  }
}

async function loadDue(): Promise<Due[]> {
  const at = now();
  const due = await loadDueRecords(at);
  const sources = new Map((await loadSources()).map((source) => [source.id, source]));
  return due.flatMap((record) => {
    const source = sources.get(record.id);
    return source ? [{ source, host: hostOf(addressOf(source, record, at)) }] : [];
  });
}

/** '' for what is no address at all: it is asked for like every other, and refused. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** One source is one unit of work. Where one can't be stored (a full disk), the others are polled all the same. */
async function pollAndStore({ source, host }: Due): Promise<void> {
  try {
    const record = await loadSourceRecord(source.id);
    if (!record || record.nextPollAt === NEVER || (await isPutOff(record, host))) return;
    const outcome = await pollSource(source, record, now);
    const next = asWished(outcome.next, outcome.poll.at, record.leastMs);
    const poll = await storePoll({ ...outcome, next });
    if (poll === null) return;
    if (isOwn(source) && outcome.articles !== null) await noteHosts(source, outcome.articles);
    if (poll.added > 0) await refreshBadge();
  } catch (error) {
    console.error(`${source.id} was polled but could not be stored:`, error);
    await holdBack(source.id);
  }
}

/** An imported feed tells only now where its articles are. */
async function noteHosts(source: Source, articles: readonly FullArticle[]): Promise<void> {
  const urls = articles.map(({ article }) => article.url);
  await keepArticleHosts(source.id, missingHosts(source, urls));
}

/** What was decided at its last poll may not fit any more: its host asked for a pause, or the machine has slept. */
async function isPutOff(record: SourceRecord, host: string): Promise<boolean> {
  const at = now();
  const pausedUntil = await loadPauseOf(host);
  if (pausedUntil > at) {
    const until = Math.ceil(pausedUntil + AFTER_PAUSE_MS * Math.random());
    await postponeSource(record.id, until, { kind: 'hostPause' });
    return true;
  }
  const open = firstNotSkipped(at, record.schedule ?? NO_SCHEDULE);
  if (open === at || record.nextPollReason.kind === 'asked') return false;
  await postponeSource(record.id, open, { kind: 'skipped' });
  return true;
}

/** A source whose poll can't be stored would be asked again at every tick: it waits an hour like after other errors. */
async function holdBack(id: string): Promise<void> {
  heldBack.set(id, now() + HOUR);
  await postponeSource(id, now() + HOUR, { kind: 'errors', inRow: 1 }).catch((error: unknown) => {
    console.error(`${id} could not be postponed either:`, error);
  });
}

function isHeldBack(id: string): boolean {
  return (heldBack.get(id) ?? 0) > now();
}
