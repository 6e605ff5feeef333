import { browser } from 'wxt/browser';

/** The number on the toolbar button. It is lost when the browser restarts. */
export async function showBadge(unread: number): Promise<void> {
  const text = unread === 0 ? '' : unread > 999 ? '999+' : String(unread);
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
}
