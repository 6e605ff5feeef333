import { browser } from 'wxt/browser';
import { realMs } from './clock.ts';
import { MINUTE } from './time/units.ts';

/** The one alarm. What is due when it rings is decided by the clock on the wall, so it may ring late or not at all. */
const TICK = 'tick';

/**
 * Makes sure the alarm exists. One that rings already is left alone: to create it anew would postpone it, and a worker
 * that starts often would never hear it (duckduckgo-privacy-extension#1241).
 */
export async function ensureTick(): Promise<void> {
  const periodInMinutes = realMs(MINUTE) / MINUTE;
  const alarm = await browser.alarms.get(TICK);
  if (alarm?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(TICK, { periodInMinutes });
}

export function onTick(run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TICK) run();
  });
}
