import { browser } from 'wxt/browser';
import { SECOND } from './time/units.ts';

/** A worker is stopped after 30 s without a call of an extension API; fetching and storing don't count. */
const SIGN_OF_LIFE_MS = 20 * SECOND;

/** Keeps the worker from being stopped, for work that takes longer. Returns how to let go. */
export function stayAwake(): () => void {
  const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
  return () => clearInterval(alive);
}

/**
 * Does the work unless some context of the extension is doing it already; then does nothing and returns false. The
 * browser gives the lock back when its holder is killed, so no work is blocked by a dead worker.
 */
export async function workAlone(name: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    const letGo = stayAwake();
    try {
      await work();
    } finally {
      letGo();
    }
    return true;
  });
}

/** Lets the worker do what else there is: answer a message, take in a feed. */
export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Does the work as soon as nobody does any of these, and keeps them waiting meanwhile. */
export async function workWithout(
  names: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const [name, ...others] = names;
  if (name === undefined) return work();
  return navigator.locks.request(name, () => workWithout(others, work));
}
