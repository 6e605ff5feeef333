import { readFileSync } from 'node:fs';
import { expect, polled, stored, test } from './companion-test.ts';
import { comment, openDiscussion, SILENT } from './discussion-steps.ts';

interface Exported {
  format: string;
  settings: object;
  tables: Record<string, { id: string }[]>;
}

test('it is shown how much is stored of each kind', async ({ companion }) => {
  const { articles, unread } = await stored(companion);
  const options = await companion.open('options#data');
  const row = options.locator('[data-kind=articles]');
  await expect(row).toContainText(`${articles} articles, ${unread} unread`);
  await expect(row).toContainText(/about [\d.]+ [kM]B/);
  await expect(options.getByText(/On disk, all in all: [\d.]+ [kM]B/)).toBeVisible();
});

test('all of it is saved as one file, without the key', async ({ companion }) => {
  const [, frame] = await openDiscussion(companion, SILENT);
  await comment(frame, 'To be kept.');
  const options = await companion.open('options#data');
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^timeahead-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  const exported = JSON.parse(text) as Exported;
  const { articles, bodies, statuses } = await stored(companion);
  expect(exported.format).toBe('timeahead-companion-export');
  expect(exported.tables['articles']).toHaveLength(articles);
  expect(exported.tables['bodies']).toHaveLength(bodies);
  expect(exported.tables['statuses']).toHaveLength(statuses);
  expect(text).toContain('To be kept.');
  expect(exported.tables).not.toHaveProperty('keys');
  await expect(options.getByText(/The file has/)).toBeVisible();
});

test('ten thousand articles are saved, too', async ({ companion }) => {
  test.setTimeout(120_000);
  await companion.worker.evaluate(async () => {
    const { articles, bodies } = world.database;
    const [article] = await articles.limit(1).toArray();
    const ids = Array.from({ length: 10_000 }, (_, i) => `many${i}`);
    await articles.bulkPut(ids.map((id) => ({ ...article!, id })));
    const html = '<p>The text of an article, as long as they are.</p>'.repeat(160);
    await bodies.bulkPut(ids.map((articleId) => ({ articleId, html })));
  });
  const options = await companion.open('options#data');
  await expect(options.locator('[data-kind=articles]')).toContainText(/10,\d+ articles/);
  const downloading = options.waitForEvent('download', { timeout: 60_000 });
  const from = Date.now();
  await options.getByRole('button', { name: 'save as a file' }).click();
  const download = await downloading;
  const text = readFileSync(await download.path(), 'utf8');
  console.info(`${Math.round(text.length / 1e6)} MB in ${Date.now() - from} ms`);
  const exported = JSON.parse(text) as Exported;
  expect(exported.tables['articles']!.length).toBeGreaterThan(10_000);
  expect(exported.tables['bodies']!.length).toBeGreaterThan(10_000);
});

test('everything is deleted after it was said what that means, and the companion begins anew', async ({
  companion,
  clock,
  internet,
}) => {
  const [, frame] = await openDiscussion(companion, SILENT);
  await comment(frame, 'Soon forgotten.');
  const sources = await companion.open('options#sources');
  await sources.getByRole('switch', { name: 'Follow Hugging Face' }).first().click();
  const relays = await companion.open('options#relays');
  await relays.getByRole('button', { name: 'Remove wss://nos.lol' }).click();
  const identity = await companion.open('options#identity');
  await expect(identity.getByText(/^npub1[a-z\d]{58}$/)).toBeVisible();

  const options = await companion.open('options#data');
  const erase = options.getByRole('button', { name: 'delete everything', exact: true });
  await erase.click();
  await expect(options.getByRole('dialog')).toContainText('your key are deleted for good');
  await options.keyboard.press('Escape');
  await expect(options.getByRole('dialog')).toHaveCount(0);
  await expect(erase).toBeFocused();
  await expect(identity.getByText(/^npub1[a-z\d]{58}$/)).toBeVisible();

  internet.visits.length = 0;
  await erase.click();
  await options.getByRole('button', { name: 'delete everything for good' }).click();
  await expect(options.getByText('Everything is deleted.')).toBeVisible();
  await polled(companion, clock);
  await expect(identity.getByText('No key yet')).toBeVisible();
  await expect(relays.getByRole('listitem')).toHaveCount(4);
  await expect(
    sources.getByRole('switch', { name: 'Follow Hugging Face' }).first(),
  ).toHaveAttribute('aria-checked', 'true');
  expect(internet.visits.map(({ address }) => address)).toContain(
    'https://huggingface.co/blog/feed.xml',
  );
  const after = await stored(companion);
  expect(after.articles).toBe(after.statuses);
  expect(after.articles).toBeGreaterThan(0);
  expect(after.unreadBySources).toBe(after.unread);
  await expect(frame.getByText('This page is not an article of a source')).toBeVisible();
  const left = await companion.worker.evaluate(async () => {
    const { discussions, events, profiles } = world.database;
    return [await discussions.count(), await events.count(), await profiles.count()];
  });
  expect(left).toEqual([0, 0, 0]);
});
