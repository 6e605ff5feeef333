import type { browser } from 'wxt/browser';
import type { WorldHandle } from './companion.ts';

/** What functions see that a test sends into the companion's worker. */
declare global {
  const chrome: typeof browser;
  const world: WorldHandle;
}
