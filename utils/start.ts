import { browser } from 'wxt/browser';

/** Runs when the browser starts or the extension was installed or updated: moments at which alarms may be gone. */
export function onStart(run: () => void): void {
  browser.runtime.onInstalled.addListener(run);
  browser.runtime.onStartup.addListener(run);
}

/**
 * Closes our storage to content scripts, which share a process with the page and could otherwise read the settings.
 * What is unlocked lies in the session area, which is closed to them from the start.
 */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
