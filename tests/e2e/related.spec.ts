import { openPanel } from '../world/open-panel.ts';
import type { Surface } from '../world/surface.ts';
import { untilRelated } from '../world/until-related.ts';
import { inTab, violations } from './accessible.ts';
import { expect, test } from './companion-test.ts';

const ARTICLE = 'https://openai.com/index/envelopes-for-tool-results';

const SECTION = `[...document.querySelectorAll('section')].find((section) =>
  section.querySelector('h2')?.textContent === '// related')`;

/** The related of the page's article, each as its lines of text. */
async function shown(panel: Surface): Promise<string[][]> {
  await panel.until(`${SECTION}?.querySelectorAll('li').length === 6`);
  return (await panel.evaluate(
    `[...${SECTION}.querySelectorAll('li')].map((li) => [...li.children].map((line) => line.textContent))`,
  )) as string[][];
}

test('beside an article stand six related ones of other blogs, each with its reason, also after the worker was stopped', async ({
  companion,
}) => {
  await untilRelated(companion);
  const panel = await openPanel(companion);
  const tab = await companion.context.newPage();
  await tab.goto(ARTICLE);

  const before = await shown(panel);
  for (const [source, title, , reason] of before) {
    expect(source).toMatch(/ · /);
    expect(source).not.toMatch(/^OpenAI/);
    expect(title).not.toBe('');
    expect(reason).toMatch(/^(also about .+|links to this article|this article links to it)$/);
  }
  expect(before.map(([, title]) => title)).toContain('Prompt Injection Defences');

  await companion.stopWorker();
  await tab.goto('https://nobody.example/');
  await panel.until(`${SECTION} === undefined`);
  await tab.goto(ARTICLE);
  expect(await shown(panel)).toEqual(before);

  await panel.evaluate(`${SECTION}.querySelector('li a').click()`);
  const [, title] = before[0]!;
  await panel.until(`[...document.querySelectorAll('article[data-read=true] h3')].some((heading) =>
    heading.textContent === ${JSON.stringify(title)})`);
});

test('a card unfolds its related by keyboard', async ({ companion }) => {
  await untilRelated(companion);
  const panel = await companion.open('sidepanel', 320, 800);
  const card = panel.getByRole('article').first();
  const toggle = card.getByRole('button', { name: /^Related to: / });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(card.getByRole('listitem').filter({ hasText: 'also about' }).first()).toBeVisible();
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(card.getByText('also about')).toHaveCount(0);
});

test('what is hidden beside an article stays hidden, and can be taken back at once', async ({
  companion,
}) => {
  await untilRelated(companion);
  const panel = await companion.open('sidepanel', 320, 800);
  const unfold = async () => {
    const card = panel.getByRole('article').first();
    await card.getByRole('button', { name: /^Related to: / }).press('Enter');
    await expect(card.getByRole('button', { name: /^Less like this: / })).toHaveCount(6);
    return card;
  };
  const card = await unfold();
  const less = card.getByRole('button', { name: /^Less like this: / });
  const title = (await less.nth(1).getAttribute('aria-label'))!.replace('Less like this: ', '');
  const link = card.getByRole('link', { name: title, exact: true });

  await less.nth(1).press('Enter');
  await expect(card.getByRole('status')).toHaveText('hidden');
  await expect(link).toHaveCount(0);
  const undo = card.getByRole('button', { name: `undo, show again: ${title}` });
  await expect(undo).toBeFocused();
  expect(await violations(inTab(panel))).toEqual([]);

  await undo.press('Enter');
  await expect(link).toBeVisible();
  const again = card.getByRole('button', { name: `Less like this: ${title}` });
  await expect(again).toBeFocused();

  await again.press('Enter');
  await expect(undo).toBeFocused();
  await companion.worker.evaluate(async () => {
    const { arrivals, articles } = world.database;
    const ids = await articles.toCollection().primaryKeys();
    await arrivals.bulkPut(ids.map((articleId) => ({ articleId, indexed: 0 })));
    await world.runRound();
  });
  await untilRelated(companion);
  await companion.stopWorker();
  await panel.reload();
  await unfold();
  await expect(link).toHaveCount(0);
});
