import { browser } from 'wxt/browser';

/**
 * Shows a notification under its id, unless it is there already: a worker that was killed right after showing it asks
 * again when it wakes.
 */
export async function showNotification(id: string, title: string, message: string): Promise<void> {
  const shown = await browser.notifications.getAll();
  if (id in shown) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Takes away all that are on the screen. */
export async function clearNotifications(): Promise<void> {
  const shown = await browser.notifications.getAll();
  await Promise.all(Object.keys(shown).map(clearNotification));
}

export function onNotificationClick(run: (id: string) => void): void {
  browser.notifications.onClicked.addListener(run);
}
