import { setWorldClock } from '../../utils/clock.ts';
import { database } from '../../utils/database.ts';
import { storePoll } from '../../utils/poll-store.ts';
import { runRound } from './run-round.ts';

/** What the sample world and the end-to-end tests hold the worker by. Left out of the shipped build. */
export function offerWorldHandle(): void {
  if (import.meta.env.MODE !== 'world') return;
  Object.assign(globalThis, { world: { database, setWorldClock, runRound, storePoll } });
}
