import { HOUR, MINUTE } from '../../utils/time/units.ts';
import {
  clickNotification,
  expect,
  notifications,
  passTime,
  stored,
  test,
  THE_BROWSERS_OWN,
} from './companion-test.ts';

/** As many cards are shown before the reader asks for more. */
const AT_ONCE = 40;

const OPENAI = 'https://openai.com/news/rss.xml';

test('a moment after installing, the newest articles are in the popup', async ({
  newlyInstalled,
}) => {
  const popup = await newlyInstalled.open('popup', 400, 600);
  const newest = popup.getByRole('article').first();
  await expect(newest).toContainText(
    'tokenizer-diff: see what changes before you swap a tokenizer',
  );
  await expect(newest).toContainText(/Hugging\sFace\s· Engineering\s· 30m\sago\s· ~1\smin\sread/);
  await expect(newest).toContainText('A small command-line tool that shows where two tokenizers');
  await expect(newest).toContainText('#tools');
  await expect(newest).toContainText('Unread:');
});

test('all sixty-five articles are stored once, and the badge counts the unread', async ({
  companion,
}) => {
  const found = await stored(companion);
  expect(found).toMatchObject({
    articles: 65,
    addresses: 65,
    bodies: 65,
    statuses: 65,
    waiting: 0,
  });
  expect(found.unreadBySources).toBe(found.unread);
  await expect
    .poll(() => companion.worker.evaluate(() => chrome.action.getBadgeText({})))
    .toBe(String(found.unread));
});

test('a click opens the article and marks it read, and the badge counts one less', async ({
  companion,
}) => {
  const before = await stored(companion);
  const popup = await companion.open('popup', 400, 600);
  const newest = popup.getByRole('article').first();
  const opened = companion.context.waitForEvent('page');
  await newest.getByRole('link').click();
  expect((await opened).url()).toMatch(/^https:\/\/huggingface\.co\/blog\/tokenizer-diff/);
  await expect(newest).not.toContainText('Unread:');
  await expect
    .poll(() => companion.worker.evaluate(() => chrome.action.getBadgeText({})))
    .toBe(String(before.unread - 1));

  await newest.getByRole('button', { name: 'Mark as unread' }).click();
  await expect(newest).toContainText('Unread:');
  expect(await stored(companion)).toEqual(before);
});

test('the unread filter shows unread ones only', async ({ companion }) => {
  const popup = await companion.open('popup', 400, 600);
  await popup.getByRole('button', { name: 'unread', exact: true }).click();
  const shown = Math.min((await stored(companion)).unread, AT_ONCE);
  await expect(popup.getByRole('article')).toHaveCount(shown);
  await expect(popup.getByText('Unread:')).toHaveCount(shown);
});

test('all are marked as read at one press, also those of a filter only, and exactly those come back', async ({
  companion,
}) => {
  const popup = await companion.open('popup', 400, 600);
  const cards = popup.getByRole('article');
  await cards.getByRole('button', { name: 'Mark as read' }).first().click();
  await expect(cards.first()).not.toContainText('Unread:');
  const before = await stored(companion);

  await popup.getByRole('button', { name: 'OpenAI', exact: true }).first().click();
  await popup.getByRole('button', { name: 'Mark these as read' }).click();
  const undo = popup.getByRole('button', { name: 'undo, mark as unread again' });
  await expect(undo).toBeFocused();
  const ofSource = before.unread - (await stored(companion)).unread;
  await expect(popup.getByText(`${ofSource} marked as read`)).toBeVisible();
  await expect(popup.getByText('Unread:')).toHaveCount(0);
  await undo.click();
  await expect(popup.getByRole('button', { name: 'Mark these as read' })).toBeFocused();
  expect(await stored(companion)).toEqual(before);

  await popup.getByRole('button', { name: 'Remove filter: OpenAI' }).click();
  await popup.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(popup.getByText(`${before.unread} marked as read`)).toBeVisible();
  await expect(popup.getByText(/^0 unread/)).toBeVisible();
  expect(await companion.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await undo.click();
  await expect(popup.getByText(`${before.unread} unread`)).toBeVisible();
  expect(await stored(companion)).toEqual(before);
});

test('a press on check now is answered at once, and by what came of it', async ({ companion }) => {
  const popup = await companion.open('popup', 400, 600);
  const foot = popup.getByRole('contentinfo');
  const check = foot.getByRole('button', { name: 'check now' });
  await check.click();
  await expect(foot).toContainText('checking…');
  await expect(check).toBeFocused();
  await expect(foot).toContainText('checked just now; again in a few minutes');
});

test('whether unread ones only are shown is as the reader left it', async ({ companion }) => {
  const popup = await companion.open('popup', 400, 600);
  await popup.getByRole('button', { name: 'unread', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'unread', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await popup.close();
  const panel = await companion.open('sidepanel', 320, 800);
  await expect(panel.getByRole('button', { name: 'unread', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the second poll is conditional and adds nothing', async ({ companion, clock, internet }) => {
  const before = await stored(companion);
  internet.visits.length = 0;
  await companion.setClock(clock.set({ byMs: 59 * MINUTE }));
  await companion.worker.evaluate(() => world.runRound());
  const early = internet.visits.filter(({ address }) => !THE_BROWSERS_OWN.test(address));
  expect(early, 'none before the hour is over').toEqual([]);

  internet.override(OPENAI, null);
  await passTime(companion, clock, 8 * MINUTE);
  const visit = internet.visits.find(({ address }) => address === OPENAI)!;
  expect(visit.status).toBe(304);
  expect(visit.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
  expect(visit.headers).not.toHaveProperty('cookie');
  expect(visit.headers).not.toHaveProperty('referer');
  expect(visit.headers).not.toHaveProperty('cache-control');
  expect(visit.headers).not.toHaveProperty('pragma');
  // Hugging Face has published one article meanwhile.
  expect(await stored(companion)).toMatchObject({ articles: before.articles + 1 });
});

test('the first articles are not announced, a new one is, and a click opens it', async ({
  companion,
  clock,
}) => {
  expect(await notifications(companion)).toEqual([]);

  await passTime(companion, clock, 67 * MINUTE);
  const [id, ...others] = await notifications(companion);
  expect(id).toMatch(/^article:/);
  expect(others).toEqual([]);

  const opened = companion.context.waitForEvent('page');
  await clickNotification(companion, id!);
  expect((await opened).url()).toMatch(/^https:\/\/huggingface\.co\/blog\/tern-2-small/);
  await expect.poll(() => notifications(companion)).toEqual([]);
  const popup = await companion.open('popup', 400, 600);
  await expect(popup.getByRole('article').first()).toContainText('Tern-2 Small');
  await expect(popup.getByRole('article').first()).not.toContainText('Unread:');
});

test('several new articles make one notification, and a click opens the list', async ({
  companion,
  clock,
}) => {
  await passTime(companion, clock, 3 * HOUR);
  const [id, ...others] = await notifications(companion);
  expect(id).toMatch(/^articles:/);
  expect(others).toEqual([]);
  const opened = companion.context.waitForEvent('page');
  await clickNotification(companion, id!);
  // A side panel opens only at a real click; this one is the test's, so the list comes in a tab.
  expect((await opened).url()).toBe(`${companion.origin}sidepanel.html`);
});
