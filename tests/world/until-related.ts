import type { Companion } from './companion.ts';
import { expectSoon } from './surface.ts';

/** Waits until all articles that came have their related. */
export async function untilRelated({ worker }: Companion): Promise<void> {
  await expectSoon(
    () =>
      worker.evaluate(async () => {
        const { arrivals, articles } = world.database;
        return (await articles.count()) > 0 && (await arrivals.count()) === 0;
      }),
    'every article to be related',
    20_000,
  );
}
