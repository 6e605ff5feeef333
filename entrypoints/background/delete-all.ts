import { askDeletion } from '../../utils/data-store.ts';
import { finishDeletion } from './finish-deletion.ts';
import { runRound } from './run-round.ts';

/** Deletes everything and begins anew, as after the installation. A round that is running ends first. */
export async function deleteAll(): Promise<void> {
  await askDeletion();
  await finishDeletion();
  void runRound();
}
