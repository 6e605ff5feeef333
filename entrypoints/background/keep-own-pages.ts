import { keepContentScript } from '../../utils/content-scripts.ts';
import { loadOwnSources } from '../../utils/own-source-store.ts';
import { grantedOf } from '../../utils/permissions.ts';
import { loadSourceRecords } from '../../utils/source-store.ts';
import { catalogue } from '../../utils/source/catalogue.ts';
import { hostPatterns, withArticleHosts } from '../../utils/source/host-patterns.ts';

/**
 * Lets the content script run on the pages of the reader's own sources: those that are followed, on hosts that are
 * granted. Done at every start and after every change; one after the other, so that the last has the last word.
 */
export async function keepOwnPages(): Promise<void> {
  await navigator.locks.request('own pages', async () => {
    const records = new Map((await loadSourceRecords()).map((record) => [record.id, record]));
    const own = (await loadOwnSources()).flatMap((source) => {
      const record = records.get(source.id);
      return record?.enabled ? [withArticleHosts(source, record)] : [];
    });
    const ofCatalogue = new Set(hostPatterns(catalogue));
    const patterns = hostPatterns(own).filter((pattern) => !ofCatalogue.has(pattern));
    await keepContentScript(await grantedOf(patterns));
  });
}
