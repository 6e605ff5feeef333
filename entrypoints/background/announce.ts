import { takeNotification, dropAnnouncements, markShown } from '../../utils/announcement-store.ts';
import { loadArticles } from '../../utils/article-store.ts';
import type { Article } from '../../utils/article/article.ts';
import { now } from '../../utils/clock.ts';
import { t } from '../../utils/i18n.ts';
import { showNotification } from '../../utils/notifications.ts';
import { notificationsOn } from '../../utils/settings.ts';
import { loadSourceName } from '../../utils/source-store.ts';

/** More titles than this are cut off by every desktop. */
const MOST_TITLES = 4;

type Text = [title: string, message: string];

/** Tells of the new articles that wait, with one notification for all. */
export async function announce(): Promise<void> {
  if (!(await notificationsOn.getValue())) return dropAnnouncements();
  const notification = await takeNotification(now());
  if (notification === null) return;
  const articles = await loadArticles(notification.articleIds);
  const [title, message] =
    articles.length === 1 ? await aboutOne(articles[0]!) : await aboutSeveral(articles);
  if (articles.length > 0) await showNotification(notification.id, title, message);
  await markShown(notification.id);
}

async function aboutOne({ title, sourceId }: Article): Promise<Text> {
  return [title, await loadSourceName(sourceId)];
}

async function aboutSeveral(articles: Article[]): Promise<Text> {
  const newest = articles.toSorted((a, b) => b.sortedAt - a.sortedAt);
  const lines = await Promise.all(
    newest
      .slice(0, MOST_TITLES)
      .map(async ({ title, sourceId }) => `${await loadSourceName(sourceId)}: ${title}`),
  );
  const more = newest.length - lines.length;
  if (more > 0) lines.push(t('notificationMore', { count: more }));
  return [t('notificationTitle', { count: newest.length }), lines.join('\n')];
}
