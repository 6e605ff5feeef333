import { notificationTarget } from '../../utils/announcement/plan-notification.ts';
import { loadArticles, markRead } from '../../utils/article-store.ts';
import { clearNotification } from '../../utils/notifications.ts';
import { openPanel } from '../../utils/panel.ts';
import { openTab } from '../../utils/tabs.ts';
import { refreshBadge } from './refresh-badge.ts';

/** A click on a notification: to the article where it told of one, else to the list. */
export async function openNotification(id: string): Promise<void> {
  const target = notificationTarget(id);
  if (target === null) return;
  if (target === 'list') await openPanel();
  else await openArticle(target.articleId);
  await clearNotification(id);
}

async function openArticle(articleId: string): Promise<void> {
  const [article] = await loadArticles([articleId]);
  if (!article) return openPanel();
  await openTab(article.url);
  await markRead([articleId], true);
  await refreshBadge();
}
