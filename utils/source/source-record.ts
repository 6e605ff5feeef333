import type { FeedSchedule } from '../schedule/feed-schedule.ts';
import type { PollReason } from '../schedule/poll-reason.ts';
import type { Detour, Move } from './move.ts';
import type { Poll } from './poll.ts';

/** What is stored of a source beside its row in the catalogue. */
export interface SourceRecord {
  id: string;
  enabled: boolean;
  /** Whether it came with an update and needs hosts that aren't granted: off, until the reader says. */
  isOffered: boolean;
  /** Of a source of the reader's own: where its articles turned out to be, beside its hosts. Granted at the reader's wish. */
  articleHosts: readonly string[];
  /** Where the reader's list has it: paths of folders, such as `AI/Labs`. */
  folders: readonly string[];
  /** Epoch ms; `NEVER` (utils/time/units.ts) where nothing is to be polled. */
  nextPollAt: number;
  nextPollReason: PollReason;
  /** Until when the publisher asked not to be polled (`Retry-After`), also by hand; 0 where it didn't. */
  notBefore: number;
  /** The reader's own wish: so long, in ms, between two polls at least; 0 where there is none. */
  leastMs: number;
  /** What its feed says about when to come. Remembered, because a 304 doesn't say it again; so are the dates. */
  schedule: FeedSchedule | null;
  /** When its newest articles were published, newest first. */
  published: readonly number[];
  /** Where its address leads lately, where that is elsewhere. */
  detour: Detour | null;
  moved: Move | null;
  /** Of the last document that could be read. Sent back as they came, and never made up. */
  etag: string | null;
  lastModified: string | null;
  /** When its articles first came in: before, nothing of it is announced. */
  importedAt: number | null;
  lastPoll: Poll | null;
  errorsInRow: number;
  unread: number;
}
