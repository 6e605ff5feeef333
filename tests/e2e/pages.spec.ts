import { HOUR } from '../../utils/time/units.ts';
import type { Page } from '../world/content.ts';
import { expect, passTime, stored, test } from './companion-test.ts';

const BLOG = 'https://www.cerebras.ai/blog';

/** Longer than after an error anybody waits. */
const LATER = 50 * HOUR;

const html = (body: string): Page => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><body>${body}</body></html>`,
});

const REBUILT = html('<main><h1>Blog</h1><div data-component="list"></div></main>');
const LOGIN = html('<form><label>Password <input type="password"></label></form>');
const MENDED = html(
  '<main><ul><li><a href="/blog/after-the-move"><h2>After the Move</h2><time datetime="2026-01-02">Jan 2</time></a></li></ul></main>',
);

test('a blog without a feed is read from its page: its articles are in the popup and its row says so', async ({
  companion,
}) => {
  const options = await companion.open('options');
  const row = options.locator('[data-source=cerebras]');
  await expect(row).toContainText(/read from its page · checked .* · 3 new articles/);
  const popup = await companion.open('popup', 400, 600);
  const card = popup.getByRole('article').filter({ hasText: 'One Wafer, One Orchard' });
  await expect(card).toContainText(/Cerebras\s· .*[34]d\sago/);
  await expect(card).toContainText('Fruit growers ask their questions at sunrise');
  await expect(card.getByRole('link')).toHaveAttribute('href', `${BLOG}/one-wafer-one-orchard`);
});

for (const [what, page, sentence] of [
  ['has another layout', REBUILT, "This page's layout changed"],
  ['wants a login', LOGIN, 'the site sent another page'],
] as const) {
  test(`where the page ${what}, its row says so, its articles stay, and the next good page mends it`, async ({
    companion,
    clock,
    internet,
  }) => {
    const options = await companion.open('options');
    const row = options.locator('[data-source=cerebras]');
    const before = await stored(companion);
    internet.override(BLOG, () => page);
    await passTime(companion, clock, LATER);
    await expect(row).toContainText(sentence);
    await expect(row).toContainText('later after an error');
    expect((await stored(companion)).articles).toBeGreaterThanOrEqual(before.articles);
    const popup = await companion.open('popup', 400, 600);
    await expect(popup.getByText('One Wafer, One Orchard')).toBeVisible();

    internet.override(BLOG, () => MENDED);
    await passTime(companion, clock, LATER);
    await expect(row).toContainText('1 new article');
    await expect(row).not.toContainText(sentence);
  });
}
