import { browser } from 'wxt/browser';

/** The pages of the reader's own sources; those of the catalogue stand in the manifest. */
const ID = 'own-sources';

/** As the build names it, for the manifest too. */
const FILE = '/content-scripts/discussion.js';

/**
 * Makes the discussion's content script run on these pages and no others besides the catalogue's. Changes nothing where
 * that is so already: the browser keeps it from start to start.
 *
 * @param matches Sorted match patterns of hosts we have permission for.
 */
export async function keepContentScript(matches: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(registered?.matches?.toSorted() ?? []) === String(matches)) return;
  // One after the other: an update that fails in between leaves too few pages, never pages nobody follows.
  if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id: ID, matches: [...matches], js: [FILE], runAt: 'document_idle' },
  ]);
}
