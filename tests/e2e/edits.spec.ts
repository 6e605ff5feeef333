import { HOUR } from '../../utils/time/units.ts';
import { page } from '../world/content.ts';
import { text } from '../world/escape.ts';
import { inTab, violations } from './accessible.ts';
import { expect, passTime, test } from './companion-test.ts';

const FEED = 'https://huyenchip.com/feed.xml';
const ARTICLE = 'https://huyenchip.com/2026/an-article/';

test('of an edited article its card says when it was updated, and shows what changed', async ({
  companion,
  internet,
  clock,
}) => {
  const publishedAt = new Date(clock.now()).toUTCString();
  const publish = async (title: string, html: string) => {
    const item = `<item><title>${title}</title><link>${ARTICLE}</link><description>${text(html)}</description><pubDate>${publishedAt}</pubDate></item>`;
    const feed = `<rss version="2.0"><channel><title>A blog</title>${item}</channel></rss>`;
    internet.override(FEED, () => page('application/rss+xml', feed));
    await passTime(companion, clock, 3 * HOUR);
  };
  const words = 'What stays the same on both sides of what was edited. '.repeat(3);
  await publish('An article', `<p>${words}It scores 41 points. ${words}</p>`);
  const panel = await companion.open('sidepanel', 400, 700);
  const card = panel.locator('article', { hasText: 'An article' });
  await expect(card).toBeVisible();
  await expect(card.getByText('what changed')).toHaveCount(0);
  await card.getByRole('button', { name: 'Mark as read' }).click();

  await publish('An article, corrected', `<p>${words}It scores 14 points. ${words}</p>`);
  await expect(card).toContainText('updated');
  await expect(card).toHaveAttribute('data-read', 'true');
  const button = card.getByRole('button', { name: 'What changed: An article, corrected' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await panel.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(card.locator('del')).toContainText(['41']);
  await expect(card.locator('ins')).toContainText(['corrected', '14']);
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme: scheme });
    expect(await violations(inTab(panel)), scheme).toEqual([]);
    if (process.env['SHOT'])
      await panel.screenshot({ path: `${process.env['SHOT']}-${scheme}.png` });
  }
  await panel.keyboard.press('Enter');
  await expect(card.locator('ins')).toHaveCount(0);
});
