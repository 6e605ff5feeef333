import { openPanel } from '../world/open-panel.ts';
import { expect, test } from './companion-test.ts';

/** What a list shows until more is asked for; the sample world has more. */
const ALL = 40;

test('a press on a topic filters the list by it, and its chip takes that back', async ({
  companion,
}) => {
  const popup = await companion.open('popup', 400, 600);
  const cards = popup.getByRole('article');
  await expect(cards).toHaveCount(ALL);
  await popup.getByRole('button', { name: '#agents' }).first().click();

  const chip = popup.getByRole('button', { name: 'Remove filter: #agents' });
  await expect(chip).toBeFocused();
  await expect(popup.getByText('Only #agents is shown.')).toBeAttached();
  await expect.poll(() => cards.count()).toBeLessThan(ALL);
  const topics = popup.getByRole('button', { name: '#agents', exact: true });
  await expect(topics).toHaveCount(await cards.count());
  await expect(topics.first()).toHaveAttribute('aria-pressed', 'true');

  await chip.click();
  await expect(cards).toHaveCount(ALL);
  await expect(chip).toHaveCount(0);
});

test('source, category and unread filter together, and a filter that nothing fits has a way back', async ({
  companion,
}) => {
  const popup = await companion.open('popup', 400, 600);
  const cards = popup.getByRole('article');
  await expect(cards).toHaveCount(ALL);
  const openai = popup.getByRole('button', { name: 'OpenAI', exact: true });
  await openai.first().click();
  await expect.poll(async () => (await cards.count()) - (await openai.count())).toBe(0);
  await popup.getByRole('button', { name: 'Research', exact: true }).first().click();
  await expect(popup.getByRole('button', { name: 'Remove filter: OpenAI' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Remove filter: Research' })).toBeFocused();
  const research = popup.getByRole('button', { name: 'Research', exact: true });
  await expect.poll(async () => (await cards.count()) - (await research.count())).toBe(0);
  expect(await research.count()).toBeGreaterThan(0);

  await popup.getByRole('button', { name: 'unread', exact: true }).click();
  const none = popup.getByText('No article matches this filter.');
  await expect(async () => {
    const mark = cards.getByRole('button', { name: 'Mark as read' }).first();
    if (await mark.isVisible()) await mark.click();
    await expect(none).toBeVisible({ timeout: 100 });
  }).toPass();
  await popup.getByRole('button', { name: 'show all articles' }).click();
  await expect(cards).toHaveCount(ALL);
});

test('by keyboard alone: a topic is pressed, Escape takes it back', async ({ companion }) => {
  const popup = await companion.open('popup', 400, 600);
  const cards = popup.getByRole('article');
  await expect(cards).toHaveCount(ALL);
  const topic = popup.getByRole('button', { name: '#agents' }).first();
  await topic.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Remove filter: #agents' })).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(cards).toHaveCount(ALL);
  await expect(popup.getByRole('group', { name: 'Filters' })).toBeFocused();

  await topic.focus();
  await popup.keyboard.press('Space');
  await expect.poll(() => cards.count()).toBeLessThan(ALL);
  await popup.keyboard.press('Enter');
  await expect(cards).toHaveCount(ALL);
});

test('what is pressed on a card lies above its link and is large enough to hit', async ({
  companion,
}) => {
  const popup = await companion.open('popup', 320, 600);
  const pages = companion.context.pages().length;
  for (const button of await popup.getByRole('article').first().getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  const source = popup
    .getByRole('article')
    .first()
    .getByRole('button', { name: /Hugging/ });
  await source.click();
  await expect(popup.getByRole('button', { name: 'Remove filter: Hugging Face' })).toBeVisible();
  expect(companion.context.pages()).toHaveLength(pages);
});

test('in the side panel the card of the page filters the list below it', async ({ companion }) => {
  const panel = await openPanel(companion);
  const tab = await companion.context.newPage();
  await tab.goto('https://openai.com/index/first-harbor-runs');
  await panel.until(`document.querySelector('section h2')?.textContent.includes('this page')`);
  await panel.evaluate(
    `[...document.querySelectorAll('section article button')].find((one) => one.textContent === 'OpenAI').click()`,
  );
  await panel.until(
    `document.activeElement.getAttribute('aria-label') === 'Remove filter: OpenAI'`,
  );
  const names = `[...document.querySelectorAll('ul article p:first-of-type')].map((line) => line.textContent)`;
  await panel.until(`${names}.length > 1 && ${names}.every((line) => line.startsWith('OpenAI'))`);
});
