import { browser } from 'wxt/browser';
import { patternOfAddress } from './source/host-patterns.ts';

/** What the reader answered when asked for hosts. */
export interface HostsAnswer {
  granted: boolean;
  /** Patterns that were not granted before: to give back where they turn out not to be needed. */
  fresh: string[];
}

/**
 * Asks the reader for hosts, all in one question, and none where all are granted already. Browsers allow it only in the
 * moment of a click: call it before anything is awaited. What the browser won't even ask about counts as refused.
 *
 * @param patterns Match patterns, as `hostPatterns` makes them.
 */
export async function requestHosts(patterns: readonly string[]): Promise<HostsAnswer> {
  const before = grantedOf(patterns);
  try {
    const granted = await browser.permissions.request({ origins: [...patterns] });
    const had = new Set(await before);
    return { granted, fresh: patterns.filter((pattern) => !had.has(pattern)) };
  } catch (error) {
    console.warn(`The browser did not ask for ${patterns.join(', ')}:`, error);
    return { granted: false, fresh: [] };
  }
}

/** Those of these patterns that are granted at this moment; one that the browser doesn't understand never is. */
export async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map(isPatternGranted));
  return patterns.filter((_, i) => answers[i]);
}

/** Every host that is granted at this moment, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether this address's host is granted at this moment; the reader may take it back in the browser's own settings. */
export function isGranted(address: string): Promise<boolean> {
  return isPatternGranted(patternOfAddress(address));
}

async function isPatternGranted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch (error) {
    console.warn(`The browser can't grant ${pattern}:`, error);
    return false;
  }
}

/** Gives hosts back. Those of the catalogue stay granted as long as we are installed, and the browser refuses. */
export async function dropHosts(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    try {
      await browser.permissions.remove({ origins: [pattern] });
    } catch (error) {
      console.info(`The permission for ${pattern} stays:`, error);
    }
  }
}

/** Gives back every host that the reader ever granted; what came with the installation stays. */
export async function dropAllHosts(): Promise<void> {
  const { host_permissions: installed = [], content_scripts: scripts = [] } =
    browser.runtime.getManifest();
  const kept = new Set([...installed, ...scripts.flatMap(({ matches }) => matches ?? [])]);
  const { origins = [] } = await browser.permissions.getAll();
  await dropHosts(origins.filter((origin) => !kept.has(origin)));
}

/** Calls when the reader grants or withdraws anything, also in the browser's own settings. Returns how to stop. */
export function onHostsChange(run: () => void): () => void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
  return () => {
    browser.permissions.onAdded.removeListener(run);
    browser.permissions.onRemoved.removeListener(run);
  };
}
