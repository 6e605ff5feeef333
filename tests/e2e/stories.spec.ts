import { catalogue } from '../../utils/source/catalogue.ts';
import { HOUR } from '../../utils/time/units.ts';
import type { Clock } from '../world/clock.ts';
import { page as document } from '../world/content.ts';
import type { World } from '../world/world.ts';
import { expect, notifications, passTime, test } from './companion-test.ts';

const TOLD = [
  { source: 'openai', title: 'Introducing Heron 4.6', site: 'https://openai.com/index/heron-4-6' },
  {
    source: 'google-deepmind',
    title: 'Heron 4.6: everything you need to know',
    site: 'https://deepmind.google/blog/heron',
  },
];

/** Two blogs tell the same news, one after the other. */
function tellNews(internet: World, clock: Clock) {
  TOLD.forEach(({ source, title, site }, i) => {
    const feed = catalogue.find(({ id }) => id === source)!.reads.url;
    const date = new Date(clock.now() + i * 60_000).toUTCString();
    const item = `<item><title>${title}</title><link>${site}</link><pubDate>${date}</pubDate></item>`;
    const rss = `<rss version="2.0"><channel><title>A blog</title>${item}</channel></rss>`;
    internet.override(feed, () => document('application/xml', rss));
  });
}

test('one story of two blogs is one card, one notification and read once, and both are within reach', async ({
  companion,
  clock,
  internet,
}) => {
  const badge = () => companion.worker.evaluate(() => chrome.action.getBadgeText({}));
  const before = Number(await badge());
  tellNews(internet, clock);
  await passTime(companion, clock, 10 * 60_000);
  expect(await notifications(companion)).toEqual([expect.stringMatching(/^article:/)]);
  await expect.poll(badge).toBe(String(before + 1));

  const popup = await companion.open('popup', 400, 600);
  const card = popup.getByRole('article').filter({ hasText: 'Heron 4.6' });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(TOLD[0]!.title);
  await card.getByRole('button', { name: 'also from 1 source' }).focus();
  await popup.keyboard.press('Enter');
  const other = card.getByRole('link', { name: TOLD[1]!.title });
  await expect(other).toHaveAttribute('href', TOLD[1]!.site);

  const opened = companion.context.waitForEvent('page');
  await other.click();
  expect((await opened).url()).toBe(TOLD[1]!.site);
  await expect(card).toHaveAttribute('data-read', 'true');
  await expect.poll(badge).toBe(String(before));

  await passTime(companion, clock, HOUR);
  await expect(card).toHaveCount(1);
});
