import { browser } from 'wxt/browser';

const PANEL = '/sidepanel.html';

/** Firefox's name for a side panel; the types we have know only Chromium's. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel, or, where the browser has none or won't, the same page in a tab. Browsers allow it only in the
 * moment of a click: call it before anything is awaited.
 *
 * @param windowId Of the window to open it in; where it isn't known, the browser's current one.
 */
export async function openPanel(
  windowId: number = browser.windows.WINDOW_ID_CURRENT,
): Promise<void> {
  try {
    await openBeside(windowId);
  } catch (error) {
    console.info('The side panel did not open, so a tab does:', error);
    await browser.tabs.create({ url: browser.runtime.getURL(PANEL) });
  }
}

/** Firefox calls it a sidebar and knows no windows; some browsers have neither. */
function openBeside(windowId: number): Promise<void> {
  const { sidebarAction }: typeof browser & Sidebar = browser;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/**
 * Calls back with the address of the page in front in this window, now and whenever it changes, navigation inside the
 * page included. Null where the address is not ours to know: pages of hosts without permission. Returns how to stop.
 */
export function watchPage(found: (address: string | null) => void): () => void {
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    found(tab?.url ?? null);
  };
  const lookAgain = () => void look();
  const lookIfMoved = (
    _: number,
    change: { url?: string | undefined; status?: string | undefined },
  ) => {
    if (change.url !== undefined || change.status !== undefined) lookAgain();
  };
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(lookIfMoved);
  lookAgain();
  return () => {
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(lookIfMoved);
  };
}
