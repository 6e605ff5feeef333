import type { Page } from '@playwright/test';
import { inTab, violations } from './accessible.ts';
import { expect, polled, test } from './companion-test.ts';
import { FEED, openSources } from './source-steps.ts';

const isClean = async (page: Page) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(inTab(page)), scheme).toEqual([]);
  }
};

test('what came with an update is offered in one line, and followed at a press', async ({
  companion,
  clock,
}) => {
  await companion.worker.evaluate(async () => {
    const offered = { enabled: false, isOffered: true, nextPollAt: Infinity };
    await world.database.sources.bulkUpdate(
      ['openai', 'qwen'].map((key) => ({ key, changes: offered })),
    );
  });
  const popup = await companion.open('popup', 400, 600);
  const line = popup.getByRole('button', { name: '+ 2 new sources in the catalogue' });
  await expect(line).toBeVisible();
  await isClean(popup);
  const options = await openSources(companion);
  const offer = options.getByText('2 new sources in the catalogue, not followed: OpenAI, Qwen.');
  await expect(offer).toBeVisible();
  await isClean(options);
  await options.getByRole('button', { name: 'follow them' }).click();
  await expect(options.getByRole('switch', { name: 'Follow OpenAI', exact: true })).toBeChecked();
  await expect(offer).toBeHidden();
  await expect(line).toBeHidden();
  await polled(companion, clock);
});

test('what has left the catalogue goes on as a source of the reader’s own', async ({
  companion,
  clock,
}) => {
  await companion.worker.evaluate(async (url) => {
    const { sources, listed } = world.database;
    const record = (await sources.get('openai'))!;
    const reads = { kind: 'feed' as const, url };
    const { origin: home, host } = new URL(url);
    await listed.put({ id: 'kestrel', name: 'Kestrel', home, reads, hosts: [host] });
    await sources.put({ ...record, id: 'kestrel', lastPoll: null, etag: null, nextPollAt: 0 });
  }, FEED);
  const options = await openSources(companion);
  await options.getByRole('button', { name: 'check now: OpenAI' }).click();
  const row = options.locator('[data-source=kestrel]');
  await expect(row).toContainText('No longer in the catalogue: it stays with you.');
  await polled(companion, clock);
  await expect(row).toContainText('3 new articles');
  await isClean(options);
  await row.getByRole('button', { name: 'Remove Kestrel' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'remove' }).click();
  await expect(row).toHaveCount(0);
});
