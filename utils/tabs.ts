import { browser } from 'wxt/browser';

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the options where an address can be looked at, with this one filled in. */
export async function openLook(address: string): Promise<void> {
  const part = `#sources?${new URLSearchParams({ look: address }).toString()}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${part}`) });
}

/**
 * The address of a tab's page at this moment, or null. A port's or content script's own idea of it is out of date after
 * the page has changed its address by itself (`history.pushState`).
 */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
