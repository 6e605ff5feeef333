import type { Announcement, ShownNotification } from './announcement/announcement.ts';
import { isTooLate, planNotification } from './announcement/plan-notification.ts';
import type { Status } from './article/article.ts';
import { database } from './database.ts';
import { loadFollowedIds } from './source-store.ts';
import { DAY } from './time/units.ts';

/**
 * The notification to show now, or null. One that was planned but, because the worker was killed, maybe not shown comes
 * first. Planning takes what waits off the list in the same transaction, so that nothing is told twice.
 */
export async function takeNotification(now: number): Promise<ShownNotification | null> {
  const { announcements, notifications, sources, statuses } = database;
  return database.transaction('rw', announcements, notifications, sources, statuses, async () => {
    const last = await notifications.orderBy('at').last();
    if (last?.state === 'planned') return last;
    const wanted = await loadWanted(now);
    const planned = planNotification(wanted, last?.at ?? null, now);
    if (planned === null) return null;
    await notifications.put(planned);
    await announcements.clear();
    await notifications
      .where('at')
      .below(now - 7 * DAY)
      .delete();
    return planned;
  });
}

/** What waits and is still to be told: unread, of a source that is followed, not too old. The rest is forgotten. */
async function loadWanted(now: number): Promise<Announcement[]> {
  const waiting = await database.announcements.toArray();
  const statuses = await database.statuses.bulkGet(waiting.map((one) => one.articleId));
  const followed = await loadFollowedIds();
  const isWanted = (announcement: Announcement, status: Status | undefined) =>
    status?.read === 0 && followed.has(status.sourceId) && !isTooLate(announcement, now);
  const wanted = waiting.filter((announcement, i) => isWanted(announcement, statuses[i]));
  const unwanted = waiting.filter((announcement) => !wanted.includes(announcement));
  await database.announcements.bulkDelete(unwanted.map(({ articleId }) => articleId));
  return wanted;
}

export async function markShown(id: string): Promise<void> {
  await database.notifications.update(id, { state: 'shown' });
}

/** Forgets what waits: for a reader who wants no notifications, now or later. */
export async function dropAnnouncements(): Promise<void> {
  await database.announcements.clear();
}
