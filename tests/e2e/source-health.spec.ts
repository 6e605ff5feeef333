import { DAY, HOUR, MINUTE } from '../../utils/time/units.ts';
import type { Companion } from '../world/companion.ts';
import { inTab, keyboardProblems, violations } from './accessible.ts';
import { expect, passTime, polled, test } from './companion-test.ts';

const OPENAI = 'https://openai.com/news/rss.xml';

async function open(companion: Companion, width = 900) {
  const options = await companion.open('options', width, 800);
  const row = options.locator('[data-source=openai]');
  const unfold = row.getByRole('button', { name: 'The last checks of OpenAI' });
  return { options, row, unfold };
}

test('how the last polls of a source went is unfolded, by keyboard too, and clean', async ({
  companion,
  clock,
  internet,
}) => {
  internet.override(OPENAI, () => ({ status: 500, headers: {}, body: 'x' }));
  await passTime(companion, clock, 70 * MINUTE);
  internet.override(OPENAI, null);
  await passTime(companion, clock, 70 * MINUTE);
  const { options, row, unfold } = await open(companion);
  await expect(row.getByRole('table')).toHaveCount(0);
  await unfold.focus();
  await options.keyboard.press('Enter');
  await expect(unfold).toHaveAttribute('aria-expanded', 'true');
  await expect(row.getByRole('figure')).toContainText(
    /3 checks\s*2 brought something new\s*0 brought nothing new\s*1 failed/,
  );
  const lines = row.getByRole('table').getByRole('row');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(2)).toContainText('500');
  await expect(lines.nth(2).getByRole('cell').last()).toHaveText('error');
  await expect(lines.nth(3)).toContainText('5 articles · 5 new');
  await expect(row.getByText(/^next \w+\s\d+, /i)).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme: scheme });
    expect(await violations(inTab(options)), scheme).toEqual([]);
  }
  expect(await keyboardProblems(inTab(options))).toEqual([]);
  await unfold.focus();
  await options.keyboard.press('Enter');
  await expect(row.getByRole('table')).toHaveCount(0);
});

test('a source that asks for patience is asked once a day at most where the reader wishes it', async ({
  companion,
  clock,
  internet,
}) => {
  internet.override(OPENAI, () => ({ status: 429, headers: {}, body: 'x' }));
  await passTime(companion, clock, 70 * MINUTE);
  const { row, unfold } = await open(companion);
  await expect(row.getByText('The site is busy (429)')).not.toHaveClass(/text-alarm/);
  await row.getByRole('button', { name: 'check it once a day at most' }).click();
  await expect(row).toContainText('no more often, as you wish');
  await expect(row.getByRole('button', { name: 'check it once a day at most' })).toHaveCount(0);
  await unfold.click();
  const pace = row.getByLabel('Check it');
  await expect(pace).toHaveValue(String(DAY));

  internet.override(OPENAI, null);
  const asked = async (afterMs: number) => {
    internet.visits.length = 0;
    await companion.setClock(clock.set({ byMs: afterMs }));
    await companion.worker.evaluate(() => world.runRound());
    await polled(companion, clock);
    return internet.visits.filter(({ address }) => address === OPENAI).length;
  };
  expect(await asked(22 * HOUR)).toBe(0);
  expect(await asked(3 * HOUR)).toBe(1);
  expect(await asked(23 * HOUR)).toBe(0);
  await pace.selectOption('as often as it publishes');
  await expect(row).not.toContainText('as you wish');
});

test('where its address leads elsewhere, the reader can have it read there at once', async ({
  companion,
  clock,
  internet,
}) => {
  const moved = 'https://openai.com/moved.xml';
  const feed = '<rss version="2.0"><channel><title>OpenAI</title></channel></rss>';
  internet.override(moved, () => ({ status: 200, headers: {}, body: feed }));
  internet.override(OPENAI, () => ({ status: 301, headers: { location: moved }, body: 'x' }));
  await passTime(companion, clock, 70 * MINUTE);
  const { row } = await open(companion);
  await expect(row).toContainText(`leads to ${moved} for now`);
  internet.visits.length = 0;
  await companion.setClock(clock.set({ byMs: 10 * MINUTE }));
  await row.getByRole('button', { name: 'read it there from now on' }).click();
  await expect(row).toContainText(`It has moved: it is read at ${moved} now`);
  await polled(companion, clock);
  const asked = internet.visits.map(({ address }) => address);
  expect(asked).toContain(moved);
  expect(asked).not.toContain(OPENAI);
});

test('what fails is told at the foot of the popup, which leads to it among all sources', async ({
  companion,
  clock,
  internet,
}) => {
  internet.override(OPENAI, () => ({ status: 404, headers: {}, body: 'x' }));
  await passTime(companion, clock, 70 * MINUTE);
  const popup = await companion.open('popup', 400, 600);
  const opened = companion.context.waitForEvent('page');
  await popup.getByRole('link', { name: '1 source failing' }).click();
  const options = await opened;
  const rows = options.locator('[data-source]');
  await expect(rows).toHaveText([/OpenAI.*not there any more/]);
  await options.getByRole('button', { name: /^\d+ sources$/ }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(50);
  await options.getByRole('button', { name: '1 failing' }).click();
  await expect(rows).toHaveCount(1);
});

test('a source that is gone for good is switched off beside what is wrong', async ({
  companion,
  clock,
  internet,
}) => {
  internet.override(OPENAI, () => ({ status: 410, headers: {}, body: 'x' }));
  await passTime(companion, clock, 70 * MINUTE);
  const { row } = await open(companion, 400);
  await expect(row).toContainText('gone for good (410)');
  await row.getByRole('button', { name: 'stop following' }).click();
  await expect(row).toContainText('Not followed.');
});

test('a feed that is gone is looked for anew on its home, and read where it is found', async ({
  companion,
  clock,
  internet,
}) => {
  const present = 'https://openai.com/present.xml';
  internet.override(OPENAI, () => ({ status: 404, headers: {}, body: 'x' }));
  internet.override('https://openai.com/news', () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><link rel="alternate" type="application/rss+xml" href="${present}">`,
  }));
  internet.override(present, () => ({
    status: 200,
    headers: {},
    body: '<rss version="2.0"><channel><title>OpenAI, anew</title></channel></rss>',
  }));
  await passTime(companion, clock, 70 * MINUTE);
  const { row } = await open(companion);
  await row.getByRole('button', { name: 'look for its feed anew' }).click();
  await expect(row.getByRole('region', { name: 'What is there' })).toContainText('OpenAI, anew');
  await row.getByRole('button', { name: 'read it there from now on' }).click();
  await expect(row).toContainText(`It has moved: it is read at ${present} now`);
  await expect(row).not.toContainText('404');
});
