import { expect, polled, test } from './companion-test.ts';
import { articlePage, openDiscussion, posted, SILENT } from './discussion-steps.ts';

/** What a page might do to have a reader press what the reader doesn't see. */
const DISGUISES: [what: string, disguise: string][] = [
  ['transparent with its parent', 'host.parentElement.style.opacity = "0.01"'],
  ['transparent with the whole page', 'document.documentElement.style.opacity = "0.01"'],
  ['shrunk', 'document.body.style.transform = "scale(0.98) rotate(1deg)"'],
  ['blurred', 'host.parentElement.style.filter = "blur(9px)"'],
  [
    'covered',
    'cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none"; document.body.append(cover)',
  ],
  [
    'covered by a popover',
    'cover.popover = "manual"; cover.style.cssText = "inset:0;width:100%;height:100%;background:white;pointer-events:none"; document.body.append(cover); cover.showPopover()',
  ],
  ['clipped', 'host.parentElement.style.clipPath = "inset(0 0 0 99%)"'],
];

for (const [what, disguise] of DISGUISES) {
  test(`a press is not taken where the page has made the frame ${what}`, async ({
    companion,
    clock,
    internet,
    relays,
  }) => {
    await polled(companion, clock);
    internet.override(SILENT, () => articlePage());
    const [page, frame] = await openDiscussion(companion, SILENT);
    const button = frame
      .getByRole('group', { name: 'Votes on this article' })
      .getByRole('button')
      .first();
    await button.scrollIntoViewIfNeeded();
    await page.waitForTimeout(800);
    await page.evaluate(`(() => {
      const host = document.querySelector('timeahead-discussion');
      const cover = document.createElement('div');
      ${disguise};
    })()`);
    await page.waitForTimeout(400);
    const box = (await button.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(300);
    expect(posted(relays)).toEqual([]);
  });
}

test('a page cannot make the frame itself transparent or move it', async ({
  companion,
  clock,
  internet,
}) => {
  await polled(companion, clock);
  internet.override(SILENT, () => articlePage());
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
