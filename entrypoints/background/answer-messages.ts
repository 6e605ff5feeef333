import { markAllRead, markRead } from '../../utils/article-store.ts';
import { type ArticleFilter, isArticleFilter } from '../../utils/article/article-filter.ts';
import { clockReady, now } from '../../utils/clock.ts';
import { loadCommentCount } from '../../utils/event-store.ts';
import { hideRelated } from '../../utils/hidden-store.ts';
import { answer } from '../../utils/messages.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { isEmpty } from '../../utils/shape/is-empty.ts';
import {
  hastenSource,
  loadSource,
  loadSourceRecords,
  switchSource,
} from '../../utils/source-store.ts';
import { articleOfTab } from './article-of-tab.ts';
import { deleteAll } from './delete-all.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { loadImage } from './load-image.ts';
import { refreshBadge } from './refresh-badge.ts';
import { runRound } from './run-round.ts';

/** One small answer for each message of the contract, and who may ask. */
export function answerMessages(): void {
  answer('markRead', ['surface'], isMarkRead, async ({ articleIds, read }) => {
    await markRead(articleIds, read);
    await refreshBadge();
  });

  answer('markAllRead', ['surface'], isMarkAllRead, async ({ filter }) => {
    const marked = await markAllRead(filter);
    await refreshBadge();
    return marked;
  });

  answer('hideRelated', ['surface'], isHideRelated, ({ articleId, relatedId, hidden }) =>
    hideRelated(articleId, relatedId, hidden),
  );

  answer('switchSource', ['surface'], isSwitchSource, async ({ sourceId, enabled }) => {
    const source = await loadSource(sourceId);
    if (!source) throw new Error(`There is no source ${sourceId}`);
    await clockReady();
    await switchSource(source, enabled, now());
    await refreshBadge();
    await keepOwnPages();
    void runRound();
  });

  answer('recognisePage', ['page'], isEmpty, async (_, tabId) => {
    const article = tabId === null ? null : await articleOfTab(tabId);
    return article && { articleId: article.id, comments: await loadCommentCount(article.pageUrl) };
  });

  answer('deleteAll', ['surface'], isEmpty, deleteAll);

  answer('checkNow', ['surface'], isCheckNow, async ({ sourceId }) => {
    await clockReady();
    const ids = sourceId === null ? (await loadSourceRecords()).map(({ id }) => id) : [sourceId];
    let due = 0;
    for (const id of ids) if (await hastenSource(id, now())) due += 1;
    void runRound();
    return due;
  });

  answer('loadImage', ['surface'], isLoadImage, ({ articleId, address }) =>
    loadImage(articleId, address),
  );
}

function isMarkRead(data: unknown): data is { articleIds: string[]; read: boolean } {
  const { articleIds, read } = fieldsOf(data);
  return (
    typeof read === 'boolean' &&
    Array.isArray(articleIds) &&
    articleIds.every((id) => typeof id === 'string')
  );
}

function isMarkAllRead(data: unknown): data is { filter: ArticleFilter } {
  return isArticleFilter(fieldsOf(data)['filter']);
}

function isHideRelated(
  data: unknown,
): data is { articleId: string; relatedId: string; hidden: boolean } {
  const { articleId, relatedId, hidden } = fieldsOf(data);
  return (
    typeof articleId === 'string' && typeof relatedId === 'string' && typeof hidden === 'boolean'
  );
}

function isSwitchSource(data: unknown): data is { sourceId: string; enabled: boolean } {
  const { sourceId, enabled } = fieldsOf(data);
  return typeof sourceId === 'string' && typeof enabled === 'boolean';
}

function isCheckNow(data: unknown): data is { sourceId: string | null } {
  const { sourceId } = fieldsOf(data);
  return sourceId === null || typeof sourceId === 'string';
}

function isLoadImage(data: unknown): data is { articleId: string; address: string } {
  const { articleId, address } = fieldsOf(data);
  return typeof articleId === 'string' && typeof address === 'string';
}
