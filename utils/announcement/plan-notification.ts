import { DAY, MINUTE } from '../time/units.ts';
import type { Announcement, ShownNotification } from './announcement.ts';

/** Sources are polled at moments of their own: without a pause, each would interrupt by itself. */
const PAUSE_MS = 30 * MINUTE;

/** What waited longer stays unread in the list, but is not told. */
const TOO_LATE_MS = 3 * DAY;

/** Whether an article has waited so long, with the computer off, that telling of it would be no news. */
export function isTooLate(announcement: Announcement, now: number): boolean {
  return now - announcement.addedAt >= TOO_LATE_MS;
}

/**
 * One notification for all that waits, or null where nothing does or the last one was a moment ago: what waits is
 * then told with the next.
 *
 * @param lastAt When the last notification was planned, or null.
 */
export function planNotification(
  waiting: readonly Announcement[],
  lastAt: number | null,
  now: number,
): ShownNotification | null {
  const isPause = lastAt !== null && now - lastAt < PAUSE_MS && lastAt <= now;
  const articleIds = waiting.map((one) => one.articleId);
  if (isPause || articleIds.length === 0) return null;
  const [onlyOne] = articleIds;
  const id = articleIds.length === 1 ? `article:${onlyOne}` : `articles:${now}`;
  return { id, articleIds, at: now, state: 'planned' };
}

/**
 * Where a click on a notification leads: to the article, or to the list. Read from the id alone, because a side panel
 * may be opened only in the very moment of the click, before anything could be looked up.
 */
export function notificationTarget(id: string): { articleId: string } | 'list' | null {
  if (id.startsWith('articles:')) return 'list';
  return id.startsWith('article:') ? { articleId: id.slice('article:'.length) } : null;
}
