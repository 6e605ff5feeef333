import { openPanel } from '../world/open-panel.ts';
import type { Companion } from '../world/companion.ts';
import { untilRelated } from '../world/until-related.ts';
import { inFrame, inPanel, inTab, keyboardProblems, type Shown, violations } from './accessible.ts';
import { expect, test } from './companion-test.ts';
import { ARTICLE, discussionFrame, openDiscussion } from './discussion-steps.ts';

/** A surface as a reader sees it, everything on it unfolded. */
const SURFACES: [name: string, open: (companion: Companion) => Promise<Shown>][] = [
  [
    'popup',
    async (companion) => {
      const page = await companion.open('popup', 400, 600);
      await page.getByRole('article').first().waitFor();
      return inTab(page);
    },
  ],
  [
    'list of unread articles',
    async (companion) => {
      const page = await companion.open('popup', 400, 600);
      await page.getByRole('article').first().waitFor();
      await page.getByRole('button', { name: 'unread', exact: true }).click();
      await expect(page.getByRole('button', { name: /^Mark as unread/ })).toHaveCount(0);
      return inTab(page);
    },
  ],
  [
    'reading list in the side panel',
    async (companion) => {
      const page = await companion.open('sidepanel', 320, 800);
      await page
        .getByRole('button', { name: /^Related to/ })
        .first()
        .click();
      await page.getByRole('article').first().waitFor();
      return inTab(page);
    },
  ],
  [
    'side panel on an article with related and discussion',
    async (companion) => {
      const panel = await openPanel(companion);
      const tab = await companion.context.newPage();
      await tab.goto(ARTICLE);
      await panel.until(`document.querySelector('section h2')?.textContent.includes('this page')`);
      await panel.evaluate(`document.querySelector('[aria-label="Open the discussion"]').click()`);
      await panel.until(`document.querySelectorAll('[data-comment]').length > 3`);
      await panel.evaluate(`document.querySelector('[aria-label^="Reply to"]').click()`);
      return inPanel(panel);
    },
  ],
  [
    'side panel with an article that is read in it',
    async (companion) => {
      const page = await companion.open('sidepanel', 400, 800);
      await page
        .getByRole('button', { name: /^Read here/ })
        .first()
        .click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      return inTab(page);
    },
  ],
  [
    'the text of an article that is read',
    async (companion) => {
      const page = await companion.open('sidepanel', 400, 800);
      await page
        .getByRole('button', { name: /^Read here/ })
        .first()
        .click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      // No script runs where it is shown, not even axe: the same document once more, where one may.
      const text = await companion.context.newPage();
      await text.setContent(await page.frames()[1]!.content());
      await expect(text.locator('html')).toHaveAttribute('lang', 'en');
      return inTab(text);
    },
  ],
  [
    "discussion in an article's page",
    async (companion) => {
      const [page, frame] = await openDiscussion(companion, ARTICLE);
      await frame
        .getByRole('button', { name: /^Reply to/ })
        .first()
        .click();
      await frame.getByRole('textbox', { name: /^Reply to/ }).waitFor();
      return inFrame(page, frame);
    },
  ],
];

for (const [name, open] of SURFACES) {
  test(`${name}: nothing that axe finds, in light and dark, and all within reach of the keyboard`, async ({
    companion,
  }) => {
    await untilRelated(companion);
    await check(await open(companion));
  });
}

test('every surface has the letters of the theme, not those that Chrome gives to pages of extensions', async ({
  companion,
}) => {
  const [, inFrameOfPage] = await openDiscussion(companion, ARTICLE);
  const pages = [
    await companion.open('popup', 400, 600),
    await companion.open('sidepanel', 320, 800),
    await companion.open('options', 900, 800),
  ];
  for (const shown of [inFrameOfPage, ...pages]) {
    const letters = await shown.evaluate(() => {
      const { fontSize, fontFamily } = getComputedStyle(document.body);
      return `${fontSize} ${fontFamily}`;
    });
    expect(letters, shown.url()).toMatch(/^14px system-ui/);
  }
});

test('options: nothing that axe finds in any part, in light and dark, and all within reach of the keyboard', async ({
  companion,
}) => {
  const page = await companion.open('options', 900, 800);
  const links = page.getByRole('navigation').getByRole('link');
  await links.first().waitFor();
  for (const link of await links.all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    // Below the heading and the hint. It comes in a moment of its own, and then what it reads from storage.
    await expect(page.locator('main section > :not(p)').nth(1)).toBeVisible();
    await expect(page.getByText('Opening…')).toHaveCount(0);
    await check(inTab(page));
  }
});

test('the reading list by keyboard: a card is marked and opened, its related are unfolded', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 400, 800);
  const card = panel.getByRole('article').first();
  await card.getByRole('button', { name: /^Mark as read/ }).focus();
  await panel.keyboard.press('Space');
  await expect(card.getByRole('button', { name: /^Mark as unread/ })).toBeFocused();
  await card.getByRole('link').focus();
  const opened = companion.context.waitForEvent('page');
  await panel.keyboard.press('Enter');
  expect((await opened).url()).toContain('huggingface.co/blog/tokenizer-diff');
  await panel.bringToFront();
  await expect(card.getByRole('link')).toBeFocused();

  const unfold = card.getByRole('button', { name: /^Related to/ });
  await unfold.focus();
  await panel.keyboard.press('Enter');
  await expect(unfold).toHaveAttribute('aria-expanded', 'true');
  await expect(unfold).toBeFocused();
});

test('a discussion by keyboard: opened, a reply begun, left and found again, closed', async ({
  companion,
}) => {
  const page = await companion.context.newPage();
  await page.goto(ARTICLE);
  const launcher = page.locator('timeahead-discussion');
  await launcher.waitFor();
  const hasFocus = () =>
    page.evaluate(() => document.activeElement?.localName === 'timeahead-discussion');
  // The last thing on the page, so the first one backwards.
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => discussionFrame(page)?.url()).toContain('discussion-frame.html');
  const frame = discussionFrame(page)!;
  const reply = frame.getByRole('button', { name: /^Reply to/ }).first();
  await reply.waitFor();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('button', { name: /^Vote up/ }).first()).toBeFocused();

  await reply.focus();
  await page.keyboard.press('Enter');
  const composer = frame.getByRole('textbox', { name: /^Reply to/ });
  await expect(composer).toBeFocused();
  await page.keyboard.type('Half a thought');
  await page.keyboard.press('Escape');
  await expect(composer).toHaveCount(0);
  await expect(reply).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(composer).toHaveValue('Half a thought');

  await frame
    .getByRole('button', { name: /^Vote up/ })
    .first()
    .focus();
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(launcher).not.toHaveClass('open');
  expect(await hasFocus(), 'the keyboard is where the discussion was opened').toBe(true);
});

async function check(shown: Shown) {
  for (const scheme of ['light', 'dark'] as const) {
    await shown.setColorScheme(scheme);
    expect(await violations(shown), scheme).toEqual([]);
  }
  expect(await keyboardProblems(shown)).toEqual([]);
}
