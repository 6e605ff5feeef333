import type { RefusedFeed } from './plan-following.ts';
import type { Poll } from './poll.ts';
import type { SourceRecord } from './source-record.ts';

/** A feed of the last list that was brought, until the reader has seen what became of it. */
export interface ImportedFeed {
  /** Of its source; of one that can't be followed, its place in the list. */
  id: string;
  name: string;
  /** Why it can't be followed; null where it is followed and asked in its turn. */
  why: RefusedFeed['why'] | null;
}

/** What became of an imported list so far. */
export interface ImportProgress {
  total: number;
  /** Asked at least once, for better or worse. */
  asked: number;
  failed: { id: string; name: string; poll: Poll }[];
  refused: ImportedFeed[];
}

/** How far an import is, from what is stored of its sources; those that were removed meanwhile don't count. */
export function importProgress(
  imported: readonly ImportedFeed[],
  records: readonly Pick<SourceRecord, 'id' | 'lastPoll'>[],
): ImportProgress {
  const byId = new Map(records.map((record) => [record.id, record]));
  const refused = imported.filter(({ why }) => why !== null);
  const followed = imported.flatMap(({ id, name, why }) => {
    const record = byId.get(id);
    return why === null && record ? [{ id, name, poll: record.lastPoll }] : [];
  });
  const asked = followed.flatMap(({ poll, ...feed }) => (poll === null ? [] : [{ ...feed, poll }]));
  const failed = asked.filter(({ poll }) => poll.problem !== null);
  return { total: followed.length, asked: asked.length, failed, refused };
}
