import { keepContentScript } from '../../utils/content-scripts.ts';
import { grantedOf } from '../../utils/permissions.ts';
import { loadSourceRecords, loadSources } from '../../utils/source-store.ts';
import { installedHosts } from '../../utils/source/catalogue.ts';
import { hostPatterns, withArticleHosts } from '../../utils/source/host-patterns.ts';

/**
 * Lets the content script run on the pages of followed sources whose hosts didn't come with the installation: the
 * reader's own, and those that came with an update. Only on hosts that are granted. Done at every start and after every
 * change; one after the other, so that the last has the last word.
 */
export async function keepOwnPages(): Promise<void> {
  await navigator.locks.request('own pages', async () => {
    const records = new Map((await loadSourceRecords()).map((record) => [record.id, record]));
    const followed = (await loadSources()).flatMap((source) => {
      const record = records.get(source.id);
      return record?.enabled ? [withArticleHosts(source, record)] : [];
    });
    const installed = new Set(installedHosts);
    const patterns = hostPatterns(followed).filter((pattern) => !installed.has(pattern));
    await keepContentScript(await grantedOf(patterns));
  });
}
