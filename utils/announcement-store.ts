import { planNotification } from './announcement/plan-notification.ts';
import type { ShownNotification } from './announcement/announcement.ts';
import { database } from './database.ts';
import { DAY } from './time/units.ts';

/**
 * The notification to show now, or null. One that was planned but, because the worker was killed, maybe not shown comes
 * first. Planning takes what waits off the list in the same transaction, so that nothing is told twice.
 */
export async function takeNotification(now: number): Promise<ShownNotification | null> {
  const { announcements, notifications, statuses } = database;
  return database.transaction('rw', announcements, notifications, statuses, async () => {
    const last = await notifications.orderBy('at').last();
    if (last?.state === 'planned') return last;
    const waiting = await announcements.toArray();
    const known = await statuses.bulkGet(waiting.map((one) => one.articleId));
    const unread = waiting.filter((_, i) => known[i]?.read === 0);
    const planned = planNotification(unread, last?.at ?? null, now);
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

export async function markShown(id: string): Promise<void> {
  await database.notifications.update(id, { state: 'shown' });
}

/** Forgets what waits: for a reader who wants no notifications, now or later. */
export async function dropAnnouncements(): Promise<void> {
  await database.announcements.clear();
}
