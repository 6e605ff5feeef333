import type { Companion } from '../world/companion.ts';
import { openPanel } from '../world/open-panel.ts';
import { expect, test } from './companion-test.ts';

const title = (text: string) =>
  `document.querySelector('section article a')?.textContent === ${JSON.stringify(text)}`;
/** Whether the list has come, with the card of the page in front above it or without. */
const list = (withPage: boolean) => `(() => {
  const names = [...document.querySelectorAll('section h2')].map((h2) => h2.textContent);
  const has = (part) => names.some((name) => name.includes(part));
  return has('latest') && has('this page') === ${withPage};
})()`;

/** Where it would not open, the same page would come in a tab: that must not do. */
async function openRealPanel(companion: Companion) {
  const panel = await openPanel(companion);
  const address = `${companion.origin}sidepanel.html`;
  const opened = () =>
    companion.worker.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return contexts.map(({ documentUrl, tabId }) => ({ documentUrl, tabId }));
    });
  await expect.poll(opened).toEqual([{ documentUrl: address, tabId: -1 }]);
  expect(companion.context.pages().filter((page) => page.url().startsWith(address))).toEqual([]);
  return panel;
}

test('the side panel follows the tab: list, card, another card after in-page navigation', async ({
  companion,
}) => {
  const panel = await openRealPanel(companion);
  await panel.until(list(false));

  const tab = await companion.context.newPage();
  await tab.goto('https://openai.com/index/first-harbor-runs?utm_source=newsletter#results');
  const first = (await tab.getByRole('heading', { level: 1 }).textContent())!;
  await panel.until(list(true));
  await panel.until(title(first));

  const link = tab.getByRole('navigation').getByRole('link').first();
  const second = (await link.textContent())!;
  expect(second).not.toBe(first);
  await link.click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(second);
  await panel.until(title(second));

  await tab.goBack();
  await panel.until(title(first));

  await tab.goto('https://openai.com/');
  await panel.until(list(false));
  await tab.goto('https://nobody.example/first-harbor-runs');
  await panel.until(list(false));
});

test('the card of the page is marked as read by its button', async ({ companion }) => {
  const panel = await openPanel(companion);
  const tab = await companion.context.newPage();
  await tab.goto('https://openai.com/index/first-harbor-runs');
  await panel.until(list(true));
  await panel.until(`document.querySelector('section article').dataset.read === 'false'`);
  await panel.evaluate(`document.querySelector('section article button').click()`);
  await panel.until(`document.querySelector('section article').dataset.read === 'true'`);
});
