import { storage } from 'wxt/utils/storage';

/** A clock that runs beside the real one: at `realAt` it showed `worldAt`, and since then it runs `scale` times as fast. */
export interface WorldClock {
  realAt: number;
  worldAt: number;
  scale: number;
}

const isWorld = import.meta.env.MODE === 'world';
const REAL: WorldClock = { realAt: 0, worldAt: 0, scale: 1 };
const storedClock = isWorld
  ? storage.defineItem<WorldClock>('local:worldClock', { fallback: REAL })
  : null;

let clock = REAL;
let loading: Promise<void> | undefined;

/** Epoch ms. Only in the world build is it anything but the real time; await `clockReady` once before. */
export function now(): number {
  if (!isWorld) return Date.now();
  return clock.worldAt + (Date.now() - clock.realAt) * clock.scale;
}

/** Ms of real time that pass while the clock moves on by `ms`: alarms and timers of the browser run on real time. */
export function realMs(ms: number): number {
  return isWorld ? ms / clock.scale : ms;
}

/** Loads the world build's clock from where it survives the worker, and follows it when it is set. */
export function clockReady(): Promise<void> {
  if (!isWorld) return Promise.resolve();
  loading ??= followWorldClock();
  return loading;
}

/** World build only: sets the clock for every context of the extension. */
export async function setWorldClock(set: WorldClock): Promise<void> {
  clock = set;
  await storedClock?.setValue(set);
}

async function followWorldClock() {
  storedClock?.watch((set) => {
    clock = set;
  });
  clock = (await storedClock?.getValue()) ?? REAL;
}
