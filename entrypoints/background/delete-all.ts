import { askDeletion, finishDeletion } from '../../utils/data-store.ts';
import { clearNotifications } from '../../utils/notifications.ts';
import { dropAllHosts } from '../../utils/permissions.ts';
import { workWithout } from '../../utils/work.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { runRound } from './run-round.ts';

/** Works that store something: none of them may go on with what it has read before. In the order in which they nest. */
const WORKS = ['round', 'relate', 'say', 'identity', 'follow'];

/** Deletes everything and begins anew, as after the installation. A round that is running ends first. */
export async function deleteAll(): Promise<void> {
  await askDeletion();
  await workWithout(WORKS, finishDeletion);
  await clearNotifications();
  await dropAllHosts();
  await keepOwnPages();
  void runRound();
}
