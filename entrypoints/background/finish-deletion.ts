import { clearStored, endDeletion, isDeletionAsked } from '../../utils/data-store.ts';
import { clearNotifications } from '../../utils/notifications.ts';
import { dropAllHosts } from '../../utils/permissions.ts';
import { workWithout } from '../../utils/work.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { endDiscussions } from './serve-discussion.ts';

/** Works that store something: none of them may go on with what it has read before. In the order in which they nest. */
const WORKS = ['round', 'relate', 'retag', 'say', 'identity', 'follow'];

/**
 * Where the reader has asked for it, deletes everything: what is stored, what is shown, and the hosts that were granted.
 * That it was asked for is forgotten last, so that one that is cut off anywhere is done again, as a whole. Not to be
 * called in the midst of any of these works.
 */
export async function finishDeletion(): Promise<void> {
  if (!(await isDeletionAsked())) return;
  await workWithout(WORKS, async () => {
    if (!(await isDeletionAsked())) return;
    endDiscussions();
    await clearStored();
    await clearNotifications();
    await dropAllHosts();
    await keepOwnPages();
    await endDeletion();
  });
}
