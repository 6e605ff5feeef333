import { database } from './database.ts';
import { asWished } from './schedule/as-wished.ts';
import { soonest, switchSource } from './source-store.ts';
import { findSource } from './source/find-source.ts';
import { chosenMove } from './source/move.ts';
import type { Source } from './source/source.ts';
import { NEVER } from './time/units.ts';

/** The reader wants a source to be asked no more often than that, or (0) as often as it likes. */
export async function setPace(id: string, leastMs: number, now: number): Promise<void> {
  await database.transaction('rw', database.sources, async () => {
    const record = await database.sources.get(id);
    if (!record) return;
    await database.sources.update(id, { leastMs });
    if (record.nextPollAt === NEVER) return;
    const lastAt = record.lastPoll?.at ?? 0;
    const { nextPollAt: at, nextPollReason: reason } = record;
    const next =
      reason.kind === 'wished'
        ? { at: soonest(record, now), reason: { kind: 'asked' as const } }
        : { at, reason };
    const wished = asWished(next, lastAt, leastMs);
    await database.sources.update(id, { nextPollAt: wished.at, nextPollReason: wished.reason });
  });
}

/** Reads a source at an address that the reader chose from now on, and makes it due, as it is another feed's answer. */
export async function readAt(source: Source, address: string, now: number): Promise<void> {
  await database.transaction('rw', database.sources, async () => {
    const record = await database.sources.get(source.id);
    if (!record) return;
    await database.sources.update(source.id, {
      moved: chosenMove(source, record.moved, address, now),
      detour: null,
      etag: null,
      lastModified: null,
      errorsInRow: 0,
      nextPollAt: record.enabled ? Math.max(now, record.notBefore) : NEVER,
      nextPollReason: { kind: 'asked' },
    });
  });
}

/** What was offered is offered no longer: the reader follows it, or doesn't want to. */
export async function answerOffer(follow: boolean, now: number): Promise<void> {
  await database.transaction('rw', database.sources, async () => {
    const offered = await database.sources.filter(({ isOffered }) => isOffered).toArray();
    for (const { id } of offered) {
      const source = findSource(id);
      if (follow && source) await switchSource(source, true, now);
      await database.sources.update(id, { isOffered: false });
    }
  });
}

/** Where a source's articles are beside its own hosts. Those that are known stay so while a feed tells of none. */
export async function keepArticleHosts(id: string, hosts: readonly string[]): Promise<void> {
  const record = await database.sources.get(id);
  if (!record || hosts.length === 0 || String(record.articleHosts) === String(hosts)) return;
  await database.sources.update(id, { articleHosts: [...hosts] });
}
