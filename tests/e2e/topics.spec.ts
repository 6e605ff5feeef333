import { inTab, keyboardProblems, violations } from './accessible.ts';
import { expect, test } from './companion-test.ts';

test("a topic of one's own tags what is stored, filters, is edited and goes", async ({
  companion,
}) => {
  const options = await companion.open('options', 900, 700);
  const popup = await companion.open('popup', 400, 600);
  await options.getByRole('link', { name: 'topics' }).click();
  await expect(options.getByText('None yet.')).toBeVisible();

  await options.getByRole('textbox', { name: 'Name' }).fill('Terns');
  await options.getByRole('button', { name: 'add' }).click();
  await expect(options.getByRole('alert')).toHaveText(
    'A topic needs at least one word by which it is known.',
  );
  await options.getByRole('textbox', { name: 'Words' }).fill('tern-2, a word that nobody writes');
  await options.getByRole('button', { name: 'add' }).click();
  await expect(options.getByText('Saved #terns.')).toBeVisible();
  await expect(options.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  const row = options.getByRole('listitem').filter({ hasText: '#terns' });
  await expect(row).toContainText(/· [1-9]\d* articles?/);

  const topic = popup.getByRole('button', { name: '#terns', exact: true });
  await topic.first().click();
  await expect(popup.getByRole('button', { name: 'Remove filter: #terns' })).toBeFocused();
  const cards = popup.getByRole('article');
  await expect.poll(async () => (await cards.count()) - (await topic.count())).toBe(0);
  await expect(cards.filter({ hasText: 'Tern-2 is on the Hub' })).toHaveCount(1);

  await row.getByRole('button', { name: 'Edit #terns' }).click();
  await expect(options.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await options.getByRole('textbox', { name: 'Name' }).fill('birds');
  await options.getByRole('button', { name: 'save' }).click();
  await expect(options.getByText('Saved #birds.')).toBeVisible();
  await expect(cards).toHaveCount(0);
  expect(await violations(inTab(options))).toEqual([]);
  expect(await keyboardProblems(inTab(options))).toEqual([]);

  await options.getByRole('button', { name: 'Remove #birds' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'remove' }).click();
  await expect(options.getByText('None yet.')).toBeVisible();
  await expect(options.getByText('#birds is removed.')).toBeVisible();
  await popup.getByRole('button', { name: 'Remove filter: #terns' }).click();
  await expect(cards.first()).toBeVisible();
  await expect(popup.getByRole('button', { name: '#birds' })).toHaveCount(0);
});

test('what is rising unfolds in the panel, in words and bars, and filters', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 320, 700);
  const trends = panel.getByRole('button', { name: 'trends' });
  await expect(trends).toHaveAttribute('aria-expanded', 'false');
  await trends.click();
  const agents = panel.getByRole('listitem').filter({ hasText: '#agents' }).first();
  await expect(agents).toContainText('#agents 9 this week, 0 last week');
  await expect(agents.locator('rect')).toHaveCount(8);
  expect(await violations(inTab(panel))).toEqual([]);
  await agents.getByRole('button', { name: '#agents' }).click();
  await expect(panel.getByRole('button', { name: 'Remove filter: #agents' })).toBeFocused();

  await companion.worker.evaluate(() => world.database.topicDays.clear());
  await expect(panel.getByText('No topic is clearly rising this week.')).toBeVisible();
});
