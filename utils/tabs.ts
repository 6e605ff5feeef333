import { browser } from 'wxt/browser';

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
