import type { Page } from '@playwright/test';
import { HOUR } from '../../utils/time/units.ts';
import type { Clock } from '../world/clock.ts';
import type { Companion } from '../world/companion.ts';
import { page } from '../world/content.ts';
import { text } from '../world/escape.ts';
import type { World } from '../world/world.ts';
import { inTab, violations } from './accessible.ts';
import { expect, passTime, test } from './companion-test.ts';

const FEED = 'https://huyenchip.com/feed.xml';
const ARTICLE = 'https://huyenchip.com/2026/an-article/';
const WRITTEN = 'Reading an inference engine in a weekend';
const WORDS = `<p>${'Words that make it long enough to be read here. '.repeat(20)}</p>`;

/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const readHere = (panel: Page, title: string) =>
  panel.getByRole('button', { name: `Read here: ${title}`, exact: true });
const frame = (panel: Page) => panel.frameLocator('iframe');

/** Publishes an article with this text, and opens the list in which it stands. */
async function publish(
  { companion, internet, clock }: { companion: Companion; internet: World; clock: Clock },
  html: string,
  besides = '',
) {
  const item = `<item><title>An article</title><link>${ARTICLE}</link><description>Its beginning.</description>
<content:encoded>${text(html)}</content:encoded>${besides}<pubDate>${new Date(clock.now()).toUTCString()}</pubDate></item>`;
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A blog</title>${item}</channel></rss>`;
  internet.override(FEED, () => page('application/rss+xml', feed));
  await passTime(companion, clock, 3 * HOUR);
  return companion.open('sidepanel', 400, 700);
}

test('an article is read in the panel, and is read then; the way back leads to where it was opened', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 400, 700);
  const button = readHere(panel, WRITTEN);
  await button.focus();
  const card = panel.locator('article', { has: button });
  const place = (await card.boundingBox())!.y;
  await panel.keyboard.press('Enter');
  await expect(frame(panel).getByRole('heading', { level: 1 })).toHaveText(WRITTEN);
  await expect(frame(panel).getByText('about 9,000 lines of code')).toBeVisible();
  await expect(frame(panel).getByText(/^Chip\sHuyen · .* · by\sChip\sHuyen/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Back to the list' })).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(panel.locator('iframe')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect((await card.boundingBox())!.y).toBeCloseTo(place, -1);
  await expect(card).toHaveAttribute('data-read', 'true');
});

test('what comes with an article is linked, and nothing of it is loaded', async ({
  companion,
  internet,
  clock,
}) => {
  const panel = await publish(
    { companion, internet, clock },
    WORDS,
    `<enclosure url="https://cdn.example/1.mp3" type="audio/mpeg" length="34000000"/>
<enclosure url="javascript:alert(1)" type="audio/mpeg" length="1"/>
<comments>https://forum.example/item?id=1</comments>`,
  );
  await readHere(panel, 'An article').click();
  const links = panel.getByRole('list', { name: 'What comes with it' }).getByRole('link');
  await expect(links).toHaveText(['audio · 34 MB · cdn.example', 'comments on forum.example']);
  await expect(links.first()).toHaveAttribute('href', 'https://cdn.example/1.mp3');
  await expect(links.first()).toHaveAttribute('rel', 'noopener noreferrer');
  for (const scheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme: scheme });
    expect(await violations(inTab(panel)), scheme).toEqual([]);
  }
  const asked = internet.visits.map(({ address }) => new URL(address).host);
  expect(asked).not.toContain('cdn.example');
  expect(asked).not.toContain('forum.example');
});

test('from the list of unread articles, the way back leads to the neighbour', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 400, 700);
  await panel.getByRole('button', { name: 'unread', exact: true }).click();
  const first = panel.getByRole('button', { name: /^Read here/ }).first();
  const name = (await first.getAttribute('aria-label'))!;
  await first.click();
  await expect(panel.getByRole('button', { name, exact: true })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  await expect(panel.locator('li').first().getByRole('button').first()).toBeFocused();
});

test('a teaser is not offered, and the popup offers nothing', async ({
  companion,
  internet,
  clock,
}) => {
  const world = { companion, internet, clock };
  const panel = await publish(world, '<p>Its beginning.</p>');
  await expect(panel.getByRole('link', { name: 'An article' })).toBeVisible();
  await expect(readHere(panel, 'An article')).toHaveCount(0);
  const popup = await companion.open('popup', 400);
  await expect(popup.getByRole('article').first()).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Read here/ })).toHaveCount(0);
});

test('links lead to where the publisher meant, in a tab of their own, and tell nobody of us', async ({
  companion,
  internet,
  clock,
}) => {
  const world = { companion, internet, clock };
  const panel = await publish(
    world,
    `${WORDS}<a href="../other/?utm_source=rss&amp;page=2">other</a> <a href="javascript:alert(1)">script</a>
     <video src="/talk.mp4"></video><table><tr><td colspan="9999" style="color:red" onclick="alert(1)">cell</td></tr></table>`,
  );
  await readHere(panel, 'An article').click();
  const other = frame(panel).getByRole('link', { name: 'other' });
  await expect(other).toHaveAttribute('href', 'https://huyenchip.com/2026/other/?page=2');
  await expect(other).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(frame(panel).getByText('script')).not.toHaveAttribute('href');
  await expect(frame(panel).getByRole('link', { name: 'embedded media' })).toHaveAttribute(
    'href',
    'https://huyenchip.com/talk.mp4',
  );
  expect(
    await frame(panel)
      .locator('td')
      .evaluate((cell) => cell.outerHTML),
  ).toBe('<td>cell</td>');

  const opening = companion.context.waitForEvent('page');
  await frame(panel).getByRole('link', { name: 'read the full article on Chip Huyen' }).click();
  const tab = await opening;
  await tab.waitForURL(ARTICLE);
  expect(await tab.evaluate(() => [document.referrer, opener])).toEqual(['', null]);
});

test('what a table, a list or a language says of itself stays', async ({
  companion,
  internet,
  clock,
}) => {
  const said = `<ol start="3"><li>Three</li></ol><p dir="rtl" lang="he">שלום</p><table><tbody><tr><td colspan="2" rowspan="3">wide</td></tr></tbody></table>`;
  const panel = await publish({ companion, internet, clock }, `${WORDS}${said}`);
  await readHere(panel, 'An article').click();
  for (const element of [
    '<ol start="3">',
    '<p dir="rtl" lang="he">',
    '<td colspan="2" rowspan="3">',
  ]) {
    const shown = frame(panel).locator('article');
    expect(await shown.evaluate((article) => article.innerHTML)).toContain(element);
  }
});

test('the frame wears our style in an origin of its own, and may run nothing', async ({
  companion,
}) => {
  const panel = await companion.open('sidepanel', 400, 700);
  await readHere(panel, WRITTEN).click();
  await expect(frame(panel).locator('body')).toHaveCSS('font-size', '16px');
  await expect(panel.locator('iframe')).toHaveAttribute(
    'sandbox',
    'allow-popups allow-popups-to-escape-sandbox',
  );
  expect(
    await frame(panel)
      .locator('body')
      .evaluate(() => origin),
  ).toBe('null');
});

test('megabytes and depths are cut, and shown', async ({ companion, internet, clock }) => {
  const world = { companion, internet, clock };
  const bodies = {
    text: `${WORDS}${'<p>Another paragraph of many.</p>'.repeat(100_000)}`,
    depth: `${WORDS}${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`,
    formatting: `${WORDS}${'<b a1><i a2><u a3>'.repeat(19)}${'<p>'.repeat(39_000)}`,
    tables: `${WORDS}${'<table><tr><td>'.repeat(13_000)}`,
  };
  for (const [name, html] of Object.entries(bodies)) {
    const panel = await publish(world, html);
    await readHere(panel, 'An article').click();
    await expect(frame(panel).locator('.foot')).toBeAttached({ timeout: 20_000 });
    const isCut = name !== 'depth';
    await expect(frame(panel).getByText(/^Cut here/)).toHaveCount(isCut ? 1 : 0);
    await panel.getByRole('button', { name: 'Back to the list' }).click();
    await panel.close();
  }
});

test('images come when they are asked for, without cookies, and what is none says so', async ({
  companion,
  internet,
  clock,
}) => {
  internet.override('https://cdn.example/chart.png', () => page('image/png', PNG));
  internet.override('https://cdn.example/drawing.svg', () =>
    page('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  );
  const panel = await publish(
    { companion, internet, clock },
    `${WORDS}<img src="https://cdn.example/chart.png" alt="A chart" onload="alert(1)">
     <img src="https://cdn.example/drawing.svg"><img src="https://cdn.example/gone.png" alt="Gone">
     <img src="https://counter.example/pixel.gif" width="1" height="1">`,
  );
  await companion.context.addCookies([
    { name: 'who', value: 'me', domain: 'cdn.example', path: '/', secure: true, sameSite: 'None' },
  ]);
  const asked = () => internet.visits.filter(({ address }) => /cdn|counter/.test(address));
  await readHere(panel, 'An article').click();
  await expect(frame(panel).getByText('image 1: A chart')).toBeVisible();
  await expect(frame(panel).getByText('image 2', { exact: true })).toBeVisible();
  expect(asked()).toEqual([]);

  await panel.getByRole('button', { name: 'show 3 images' }).click();
  const chart = frame(panel).getByRole('img', { name: 'A chart' });
  await expect(chart).toBeVisible();
  await expect(chart).toHaveAttribute('src', /^data:image\/png;base64,/);
  expect(await chart.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expect(frame(panel).getByText(/^image 2 — what the site sent is no picture/)).toBeVisible();
  await expect(frame(panel).getByText(/^image 3: Gone — the site did not give it/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^show \d+ image/ })).toHaveCount(0);
  expect(
    asked()
      .map(({ address }) => address)
      .sort(),
  ).toEqual([
    'https://cdn.example/chart.png',
    'https://cdn.example/drawing.svg',
    'https://cdn.example/gone.png',
  ]);
  for (const { headers } of asked()) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});
