import type { Companion } from '../world/companion.ts';
import { page as answer } from '../world/content.ts';
import { expect, test, THE_BROWSERS_OWN } from './companion-test.ts';
import { SILENT } from './discussion-steps.ts';

/** A host that is in no catalogue: there, nobody even asks. */
const STRANGER = 'nobody.example';

test('a page that is not followed is left alone: no change, no request, a thousand times', async ({
  companion,
  internet,
  relays,
}) => {
  test.setTimeout(120_000);
  const watch = `<script>
    sessionStorage.changes ??= 0;
    new MutationObserver((list) => { sessionStorage.changes = Number(sessionStorage.changes) + list.length; })
      .observe(document, { subtree: true, childList: true, attributes: true });
  </script>`;
  const recognised = await watchRecognition(companion);
  const hosts = ['openai.com', 'huggingface.co', 'deepmind.google', STRANGER];
  for (const host of hosts) {
    internet.override(`https://${host}/about`, () =>
      answer('text/html', `<!doctype html><body><p>About</p>${watch}`),
    );
  }
  internet.visits.length = 0;
  const tabs = await Promise.all(hosts.map(() => companion.context.newPage()));
  await Promise.all(
    tabs.map(async (tab, place) => {
      const host = hosts[place]!;
      for (let i = 0; i < 250; i++) {
        const address = `https://${host}/about?visit=${i}`;
        await tab.goto(address, { waitUntil: 'domcontentloaded' });
        if (host !== STRANGER) await recognised(address);
      }
      expect(await tab.evaluate(() => sessionStorage['changes'] as string)).toBe('0');
      expect(await tab.locator('timeahead-discussion').count()).toBe(0);
    }),
  );
  const elsewhere = internet.visits
    .map(({ address }) => address)
    .filter(
      (address) => !/\/(about|favicon\.ico)$/.test(address) && !THE_BROWSERS_OWN.test(address),
    );
  expect(elsewhere).toEqual([]);
  for (const relay of relays.values()) expect(relay.requests()).toBe(0);
});

test('an article page gets one element and tells nobody until it is clicked', async ({
  companion,
  internet,
  relays,
}) => {
  internet.visits.length = 0;
  const page = await companion.context.newPage();
  await page.goto(SILENT);
  await page.locator('timeahead-discussion').waitFor();
  expect(await page.locator('timeahead-discussion').count()).toBe(1);
  expect(
    await page.evaluate(() => document.querySelector('timeahead-discussion')!.shadowRoot),
  ).toBeNull();
  for (const relay of relays.values()) expect(relay.requests()).toBe(0);
});

/**
 * Listens in the worker for content scripts that ask what their page is. Gives what waits until the page at an address
 * has asked and the worker could answer: its look-up was asked for first, so it is done before ours.
 */
async function watchRecognition({ worker }: Companion) {
  await worker.evaluate(() => {
    const asked = new Set<string>();
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener((message: { type?: string }, sender) => {
      if (message.type === 'recognisePage') asked.add(sender.url ?? '');
    });
  });
  return (address: string) =>
    worker.evaluate(async (url) => {
      const { asked } = globalThis as unknown as { asked: Set<string> };
      while (!asked.has(url)) await new Promise((later) => setTimeout(later));
      await world.database.articles.where('pageUrl').equals(url).count();
    }, address);
}
