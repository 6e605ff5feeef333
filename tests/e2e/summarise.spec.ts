import type { Page } from '@playwright/test';
import { inTab, violations } from './accessible.ts';
import { expect, test } from './companion-test.ts';

const WRITTEN = 'Reading an inference engine in a weekend';

/** Stands in for the browser's summariser, which no test machine has. */
function offerSummariser(panel: Page, state: string) {
  return panel.evaluate((availability) => {
    const create = async ({ monitor }: { monitor?: (download: EventTarget) => void }) => {
      const download = new EventTarget();
      monitor?.(download);
      download.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.34, total: 1 }));
      await new Promise((done) => addEventListener('go-on', done, { once: true }));
      return {
        summarize: async (text: string) => `It says: ${text.slice(0, 9)}`,
        destroy: () => {},
      };
    };
    Object.assign(globalThis, { Summarizer: { availability: async () => availability, create } });
  }, state);
}

const open = (panel: Page) =>
  panel.getByRole('button', { name: `Read here: ${WRITTEN}`, exact: true }).click();

test('where the browser can summarise, the reader says what it costs and whose words they are', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 320, 700);
  await offerSummariser(panel, 'downloadable');
  await open(panel);
  await panel
    .getByRole('button', { name: 'summarise (Chrome first downloads a model)', exact: true })
    .click();
  await expect(
    panel.getByText('Chrome is downloading its model, some gigabytes, once: 34 %'),
  ).toBeVisible();
  await panel.evaluate(() => dispatchEvent(new Event('go-on')));
  await expect(panel.getByText(/^It says: /)).toBeVisible();
  await expect(
    panel.getByText('Made by Chrome on this device; nothing was sent. It may be wrong.'),
  ).toBeVisible();
  expect(await violations(inTab(panel))).toEqual([]);
});

test('where it can not, there is no button', async ({ companion }) => {
  const panel = await companion.open('sidepanel', 400, 700);
  await offerSummariser(panel, 'unavailable');
  await open(panel);
  await expect(panel.getByRole('button', { name: 'Back to the list' })).toBeFocused();
  await expect(panel.locator('iframe')).toBeVisible();
  await expect(panel.getByRole('button', { name: /summarise/ })).toHaveCount(0);
});
