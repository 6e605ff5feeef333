import type { Clock } from '../tests/world/clock.ts';
import type { Companion } from '../tests/world/companion.ts';
import type { Content } from '../tests/world/content.ts';
import { clickNotification, notifications } from '../tests/world/notifications.ts';
import { passTime } from '../tests/world/pass-time.ts';
import { expectSoon } from '../tests/world/surface.ts';
import { catalogue } from '../utils/source/catalogue.ts';
import type { Poll } from '../utils/source/poll.ts';
import type { Source } from '../utils/source/source.ts';
import { MINUTE } from '../utils/time/units.ts';

export interface Tour {
  companion: Companion;
  /** Opens another reader's browser, with a companion and a profile of its own. */
  openOther: () => Promise<Companion>;
  clock: Clock;
  content: Content;
  /** Folder the pictures go to. */
  pictures: string;
  /**
   * Where the world is recorded, the list of its feeds that are not in the catalogue: then every source that was recorded
   * is followed, those of the list and those that start off too.
   */
  recorded: { opml: string } | null;
}

/** Waits for the articles of a companion that has just been installed. */
export async function install(companion: Companion, tour: Tour): Promise<string> {
  const startedAt = performance.now();
  if (tour.recorded) await followAll(companion, tour.recorded.opml, tour);
  await firstPolls(companion);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const stored = await companion.worker.evaluate(() => world.database.articles.count());
  if (stored === 0) throw new Error('No articles came');
  return `${stored} stored after ${seconds} s`;
}

export async function firstPolls(companion: Companion) {
  await expectSoon(
    () =>
      companion.worker.evaluate(async () => {
        const records = await world.database.sources.toArray();
        const polled = records.filter(({ nextPollAt }) => nextPollAt !== Number.MAX_SAFE_INTEGER);
        return polled.length > 0 && polled.every(({ lastPoll }) => lastPoll !== null);
      }),
    'the first poll of every source',
    60_000,
  );
}

/** By the switches of the options page and its import, as a reader would. */
async function followAll(companion: Companion, opml: string, { content, clock }: Tour) {
  const page = await companion.open('options');
  await page
    .getByLabel('import OPML')
    .setInputFiles({ name: 'all.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) });
  await page.getByRole('button', { name: 'follow them' }).click();
  await page.getByText('Their first articles are being fetched').waitFor();
  for (const { startsOff, name, reads } of catalogue) {
    if (!startsOff || content(new URL(reads.url), clock.now()) === null) continue;
    await page.getByRole('switch', { name: `Follow ${name}`, exact: true }).click();
  }
  await page.close();
}

/** The articles that have a page in this world, newest first. */
export async function articlesWithPage({ companion, content, clock }: Tour) {
  const articles = await companion.worker.evaluate(() =>
    world.database.articles.orderBy('sortedAt').reverse().toArray(),
  );
  return articles.filter(({ url }) => content(new URL(url), clock.now()) !== null);
}

export async function pollAgain({ companion, clock }: Tour): Promise<string> {
  await passTime(companion, clock, 70 * MINUTE);
  const polls = await loadPolls(companion);
  const unchanged = polls.filter(({ status }) => status === 304);
  if (unchanged.length === 0) throw new Error('No source answered 304');
  return `${unchanged.length} sources answered 304`;
}

/** One new article came with the second poll; by the third, in the written world, there are several. */
export async function followNotifications({ companion, clock, recorded }: Tour): Promise<string> {
  const one = await followNotification(companion);
  if (recorded) return one;
  await passTime(companion, clock, 150 * MINUTE);
  return `${one}; ${await followNotification(companion)}`;
}

async function followNotification(companion: Companion): Promise<string> {
  await expectSoon(async () => (await notifications(companion)).length > 0, 'a notification');
  const shown = await notifications(companion);
  if (shown.length !== 1) throw new Error(`${shown.length} notifications are shown instead of one`);
  const opened = companion.context.waitForEvent('page');
  await clickNotification(companion, shown[0]!);
  const page = await opened;
  await page.waitForLoadState();
  const { protocol, host, pathname } = new URL(page.url());
  await page.close();
  return protocol.startsWith('http') ? `one opens ${host}${pathname}` : `several open ${pathname}`;
}

export function loadPolls(companion: Companion): Promise<Poll[]> {
  return companion.worker.evaluate(() => world.database.polls.toArray());
}

/** All sources of a companion, the reader's own last. */
export async function loadSources(companion: Companion): Promise<Source[]> {
  const own = await companion.worker.evaluate(() => world.database.ownSources.toArray());
  return [...catalogue, ...own.sort((one, other) => (one.name < other.name ? -1 : 1))];
}
