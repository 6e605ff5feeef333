import { inTab, violations } from './accessible.ts';
import { expect, test } from './companion-test.ts';

test('what is typed is found at once, a letter amiss or not, and Escape leads back', async ({
  companion,
}) => {
  const popup = await companion.open('popup', 400, 600);
  const titles = popup.getByRole('article').getByRole('heading');
  await expect(titles).toHaveCount(40);
  const shown = await titles.getByRole('link').allInnerTexts();
  const wanted = shown.findLast((title) => /\p{L}{6,}/u.test(title))!;
  const word = /\p{L}{6,}/u.exec(wanted)![0];

  await popup.locator('main').click({ position: { x: 2, y: 2 } });
  await popup.keyboard.press('/');
  const field = popup.getByRole('searchbox', { name: 'Search articles' });
  await expect(field).toBeFocused();
  const opener = popup.getByRole('button', { name: 'Search articles' });
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await popup.keyboard.type(wanted.replace(word, `${word.slice(0, 3)}${word.slice(4)}`));
  await expect(titles.first()).toContainText(wanted);
  await expect(popup.getByRole('heading', { name: 'found' })).toBeVisible();
  await expect(popup.getByText(/^(the best \d+|\d+ articles?)$/)).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme: scheme });
    expect(await violations(inTab(popup)), scheme).toEqual([]);
  }

  await popup.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(titles).toHaveCount(40);
  await popup.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('source, topic and unread narrow a search, and what is read leaves it', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 360, 800);
  await panel.getByRole('button', { name: 'Search articles' }).click();
  const field = panel.getByRole('searchbox', { name: 'Search articles' });
  const cards = panel.getByRole('article');
  await field.fill('source:openai is:unread');
  const openai = panel.getByRole('button', { name: 'OpenAI', exact: true });
  const found = panel.getByRole('status').filter({ hasText: /^\d+ articles?$/ });
  await expect(found).toBeVisible();
  await expect.poll(async () => (await cards.count()) - (await openai.count())).toBe(0);
  const before = await cards.count();
  expect(before).toBeGreaterThan(1);
  await cards.getByRole('button', { name: 'Mark as read' }).first().click();
  await expect(cards).toHaveCount(before - 1);

  await field.fill('#agents');
  const topics = panel.getByRole('button', { name: '#agents', exact: true });
  await expect.poll(async () => (await cards.count()) - (await topics.count())).toBe(0);
  expect(await cards.count()).toBeGreaterThan(0);

  await field.fill('submarines of nobody');
  await expect(panel.getByText('No stored article fits.')).toBeVisible();
  await expect(cards).toHaveCount(0);
  await panel.getByRole('button', { name: 'clear the search' }).click();
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(panel.getByRole('heading', { name: 'latest' })).toBeVisible();
});

test('what comes, changes and goes while something is typed is found at once, or not any more', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 360, 800);
  await panel.getByRole('button', { name: 'Search articles' }).click();
  const field = panel.getByRole('searchbox', { name: 'Search articles' });
  await field.fill('submarines #underwater');
  const nothing = panel.getByText('No stored article fits.');
  await expect(nothing).toBeVisible();

  const id = await companion.worker.evaluate(async () => {
    const { articles } = world.database;
    const newest = (await articles.orderBy('sortedAt').last())!;
    await articles.update(newest.id, { title: 'Submarines', topics: ['underwater'] });
    return newest.id;
  });
  await expect(panel.getByRole('article').getByRole('heading')).toContainText('Submarines');
  await companion.worker.evaluate((gone) => world.database.articles.delete(gone), id);
  await expect(nothing).toBeVisible();

  await field.evaluate((input: HTMLInputElement) => input.select());
  await panel.evaluate(() => document.execCommand('insertText', false, 'pasted '.repeat(1_000)));
  expect((await field.inputValue()).length).toBe(200);
});
