import { browser } from 'wxt/browser';

/**
 * Asks the reader for the hosts of these addresses; where all are permitted already, nobody is asked. Browsers allow it
 * only in the moment of a click: call it before anything is awaited.
 */
export function requestHosts(addresses: readonly string[]): Promise<boolean> {
  const patterns = addresses.map((address) => {
    const { protocol, hostname } = new URL(address);
    return `${protocol}//${hostname}/*`;
  });
  return browser.permissions.request({ origins: [...new Set(patterns)] });
}
