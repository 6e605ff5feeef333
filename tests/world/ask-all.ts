import type { Companion } from './companion.ts';

/** Makes every followed source due: by itself a quiet blog is asked once a day (docs/decisions/0021). */
export async function askAll(companion: Companion): Promise<void> {
  await companion.worker.evaluate(() =>
    world.database.sources
      .where('nextPollAt')
      .below(Number.MAX_SAFE_INTEGER)
      .modify({ nextPollAt: 0 }),
  );
}
