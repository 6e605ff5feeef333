import { clockReady, now } from '../../utils/clock.ts';
import { isRetagging } from '../../utils/own-topic-store.ts';
import { retagSome } from '../../utils/retag-store.ts';
import { breathe, workAlone } from '../../utils/work.ts';

/**
 * Gives all stored articles the reader's own topics, where these have changed. Some articles are a transaction; stopped
 * between two, the next round goes on.
 */
export async function retag(): Promise<void> {
  try {
    await clockReady();
    if (!(await isRetagging())) return;
    await workAlone('retag', async () => {
      while ((await retagSome(now())) > 0) await breathe();
    });
  } catch (error) {
    console.error('Articles could not be given the topics; the next round tries again:', error);
  }
}
