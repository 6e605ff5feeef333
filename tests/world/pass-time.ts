import { askAll } from './ask-all.ts';
import type { Clock } from './clock.ts';
import type { Companion } from './companion.ts';
import { expectSoon } from './surface.ts';

/** Lets time pass in the world, until every source is due, and the round that the alarm would begin. */
export async function passTime(companion: Companion, clock: Clock, byMs: number): Promise<void> {
  await companion.setClock(clock.set({ byMs }));
  await askAll(companion);
  await companion.worker.evaluate(() => world.runRound());
  await polled(companion, clock);
}

/** Waits until every source that is due has been polled. */
export async function polled(companion: Companion, clock: Clock): Promise<void> {
  const areEntered = () =>
    companion.worker.evaluate(async () => (await world.database.sources.count()) > 0);
  const areAnyDue = (at: number) =>
    companion.worker.evaluate(
      async (now) =>
        (await world.database.sources.where('nextPollAt').belowOrEqual(now).count()) > 0,
      at,
    );
  await expectSoon(
    // The time is taken once they are entered: before, all of them would be due a moment later.
    async () => (await areEntered()) && !(await areAnyDue(clock.now())),
    'every source to be polled',
    20_000,
  );
}
