import { Dexie, RangeSet } from 'dexie';
import { database } from './database.ts';

/**
 * Tells which articles are stored, changed or deleted, wherever in the extension that happens: their ids, or null where all
 * may be meant. Dexie names those of a write of fewer than fifty.
 */
export function onArticlesChanged(run: (ids: string[] | null) => void): void {
  const part = `idb://${database.name}/${database.articles.name}/`;
  Dexie.on('storagemutated', (parts) => {
    // A page that comes back from the browser's cache has missed what was told.
    if (parts['all']) return run(null);
    const changed = parts[part];
    if (!changed) return;
    const ranges = [...RangeSet(changed)];
    const ids = ranges.map(({ from, to }) =>
      from === to && typeof from === 'string' ? from : null,
    );
    const named = ids.filter((id) => id !== null);
    run(named.length < ids.length ? null : named);
  });
}
