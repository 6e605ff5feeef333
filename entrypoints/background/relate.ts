import {
  hasArrivals,
  indexArrivals,
  loadIndex,
  relateArrivals,
} from '../../utils/article-index-store.ts';
import { breathe, workAlone } from '../../utils/work.ts';

/**
 * Finds what is related to the articles that have come: first the index takes all of them in, so that each is compared
 * with all others, then their lists are made. A batch is a transaction; stopped between two, the next round goes on.
 */
export async function relate(): Promise<void> {
  try {
    await workAlone('relate', async () => {
      if (!(await hasArrivals())) return;
      const index = await loadIndex();
      while (await hasArrivals()) {
        while ((await indexArrivals(index)) > 0) await breathe();
        index.settle();
        while ((await relateArrivals(index)) > 0) await breathe();
      }
    });
  } catch (error) {
    console.error('What is related could not be found out; the next round tries again:', error);
  }
}
