import type { Companion } from './companion.ts';

/** The ids of the notifications on the screen. */
export function notifications(companion: Companion): Promise<string[]> {
  return companion.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export async function clickNotification(companion: Companion, id: string): Promise<void> {
  await companion.worker.evaluate((clicked) => {
    const event = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
    event.dispatch(clicked);
  }, id);
}
