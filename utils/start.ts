import { browser } from 'wxt/browser';

/** Runs when the browser starts or the extension was installed or updated: moments at which alarms may be gone. */
export function onStart(run: () => void): void {
  browser.runtime.onInstalled.addListener(run);
  browser.runtime.onStartup.addListener(run);
}
