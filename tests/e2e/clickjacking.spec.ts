import type { Locator } from '@playwright/test';
import { expect, test } from './companion-test.ts';
import { openDiscussion, plainArticlePage, posted, press, SILENT } from './discussion-steps.ts';

/** What a page might do to have a reader press what the reader doesn't see, and whether the press reaches the frame. */
const DISGUISES: [what: string, disguise: string, reaches: boolean][] = [
  ['transparent with its parent', 'host.parentElement.style.opacity = "0.01"', true],
  ['transparent with the whole page', 'document.documentElement.style.opacity = "0.01"', true],
  ['shrunk', 'document.body.style.transform = "scale(0.98) rotate(1deg)"', true],
  ['blurred', 'host.parentElement.style.filter = "blur(9px)"', true],
  [
    'covered',
    'cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none"; document.body.append(cover)',
    true,
  ],
  [
    'covered by a popover',
    'cover.popover = "manual"; cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none"; document.body.append(cover); cover.showPopover()',
    true,
  ],
  ['clipped', 'host.parentElement.style.clipPath = "inset(0 0 0 99%)"', false],
];

for (const [what, disguise, reaches] of DISGUISES) {
  test(`a press is not taken where the page has made the frame ${what}`, async ({
    companion,
    internet,
    relays,
  }) => {
    internet.override(SILENT, () => plainArticlePage());
    const [page, frame] = await openDiscussion(companion, SILENT);
    const button = frame
      .getByRole('group', { name: 'Votes on this article' })
      .getByRole('button')
      .first();
    await press(frame, button);
    await expect(button).toHaveText('▲ 1');
    await expect.poll(() => posted(relays).length).toBe(relays.size);
    const hidden = await watchSight(button);
    await page.evaluate(`(() => {
      const host = document.querySelector('timeahead-discussion');
      const cover = document.createElement('div');
      ${disguise};
    })()`);
    await hidden();
    const box = (await button.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    if (reaches) await expect(frame.getByText('For your safety')).toBeVisible();
    await expect(button).toHaveText('▲ 1');
    expect(posted(relays).length).toBe(relays.size);
  });
}

test('a press is not taken where the page scrolls a button under the pointer', async ({
  companion,
  internet,
  relays,
}) => {
  internet.override(SILENT, () => plainArticlePage('<div style="height: 3000px"></div>'));
  const [page, frame] = await openDiscussion(companion, SILENT);
  const button = frame
    .getByRole('group', { name: 'Votes on this article' })
    .getByRole('button')
    .first();
  await press(frame, button);
  await expect(button).toHaveText('▲ 1');
  await expect.poll(() => posted(relays).length).toBe(relays.size);
  const box = (await button.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y + 100);
  await page.evaluate(() => scrollBy({ top: -100, behavior: 'instant' }));
  await expect.poll(async () => (await button.boundingBox())!.y - box.y).toBeCloseTo(100, 0);
  await page.mouse.down();
  await page.mouse.up();
  await expect(frame.getByText('For your safety')).toBeVisible();
  expect(posted(relays).length).toBe(relays.size);
});

test('a page cannot make the frame itself transparent or move it', async ({
  companion,
  internet,
}) => {
  internet.override(SILENT, () => plainArticlePage());
  const [page] = await openDiscussion(companion, SILENT);
  const style = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('timeahead-discussion')!;
    host.style.cssText =
      'opacity: 0.01 !important; position: fixed !important; transform: scale(9) !important';
    const { opacity, position, transform } = getComputedStyle(host);
    return { opacity, position, transform };
  });
  expect(style).toEqual({ opacity: '1', position: 'static', transform: 'none' });
});

interface Watching extends Window {
  hidden?: Promise<void>;
}

/**
 * Looks at a button as its own guard does. Gives what waits until the browser says that it is no longer fully seen, and
 * for the 100 ms more that the guard's observer may be told later than ours (its `delay`, Intersection Observer v2).
 */
async function watchSight(button: Locator): Promise<() => Promise<void>> {
  await button.evaluate(
    (element) =>
      new Promise<void>((isSeen) => {
        (window as Watching).hidden = new Promise((isHidden) => {
          const options = { threshold: [0, 0.99, 1], trackVisibility: true, delay: 100 };
          let wasSeen = false;
          new IntersectionObserver((entries) => {
            const last = entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean };
            if (last.isVisible) isSeen();
            else if (wasSeen) setTimeout(isHidden, 100);
            wasSeen ||= last.isVisible;
          }, options).observe(element);
        });
      }),
  );
  return () => button.evaluate(() => (window as Watching).hidden);
}
