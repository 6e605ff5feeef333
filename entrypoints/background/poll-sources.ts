import { now } from '../../utils/clock.ts';
import { isOnline } from '../../utils/network.ts';
import { storePoll } from '../../utils/poll-store.ts';
import {
  loadDueSourceIds,
  loadSource,
  loadSourceRecord,
  postponeSource,
} from '../../utils/source-store.ts';
import type { Source } from '../../utils/source/source.ts';
import { HOUR, NEVER } from '../../utils/time/units.ts';
import { pollSource } from './poll-source.ts';
import { refreshBadge } from './refresh-badge.ts';

/** Sources polled at the same time. One host never gets two at once. */
const LANES = 4;

/** For disks so full that not even a postponement can be stored. Lost with the worker, and no worse then. */
const heldBack = new Map<string, number>();

/**
 * Polls every source that is due, also those that become due meanwhile, each once. Offline nothing is polled: that
 * the reader has no network is no fault of a source.
 */
export async function pollDueSources(): Promise<void> {
  const tried = new Set<string>();
  while (isOnline()) {
    const due = (await loadDueSourceIds(now())).filter((id) => !tried.has(id) && !isHeldBack(id));
    const found = await Promise.all(due.map(loadSource));
    const queue = found.filter((source) => source !== null);
    if (queue.length === 0) return;
    for (const source of queue) tried.add(source.id);
    await pollInLanes(queue);
  }
}

/** A lane that finds only busy hosts ends: whoever keeps a host busy takes its next source. */
async function pollInLanes(queue: Source[]): Promise<void> {
  const busy = new Set<string>();
  const lane = async () => {
    for (;;) {
      const place = queue.findIndex((source) => !busy.has(hostOf(source)));
      const source = queue.splice(place, place < 0 ? 0 : 1)[0];
      if (!source) return;
      busy.add(hostOf(source));
      await pollAndStore(source);
      busy.delete(hostOf(source));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** One source is one unit of work. Where one can't be stored (a full disk), the others are polled all the same. */
async function pollAndStore(source: Source): Promise<void> {
  try {
    const record = await loadSourceRecord(source.id);
    if (!record || record.nextPollAt === NEVER) return;
    const poll = await storePoll(await pollSource(source, record, now));
    if (poll !== null && poll.added > 0) await refreshBadge();
  } catch (error) {
    console.error(`${source.id} was polled but could not be stored:`, error);
    await holdBack(source.id);
  }
}

/** A source whose poll can't be stored would be asked again at every tick: it waits an hour like after other errors. */
async function holdBack(id: string): Promise<void> {
  heldBack.set(id, now() + HOUR);
  await postponeSource(id, now() + HOUR).catch((error: unknown) => {
    console.error(`${id} could not be postponed either:`, error);
  });
}

function isHeldBack(id: string): boolean {
  return (heldBack.get(id) ?? 0) > now();
}

function hostOf(source: Source): string {
  return new URL(source.reads.url).host;
}
