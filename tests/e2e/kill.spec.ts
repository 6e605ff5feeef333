import { catalogue } from '../../utils/source/catalogue.ts';
import { MINUTE } from '../../utils/time/units.ts';
import { openLab } from '../etiquette/lab.ts';
import { killPolls } from '../killing/kill-polls.ts';
import type { Companion } from '../world/companion.ts';
import { addressOf } from '../world/content.ts';
import type { World } from '../world/world.ts';
import { expect, notifications, passTime, polled, stored, test } from './companion-test.ts';
import { launch, launchAt } from './polled-profile.ts';

const SLOW = 'https://lilianweng.github.io/index.xml';
const feeds = catalogue.filter(({ reads, startsOff }) => reads.kind === 'feed' && !startsOff);

/** The addresses of the feeds that were asked for, in order. */
function polls(internet: World): string[] {
  const asked = internet.visits.map(({ address }) => address);
  const ours = new Set(feeds.map(({ reads }) => addressOf(new URL(reads.url))));
  return asked.filter((address) => ours.has(address));
}

/** Any message wakes a stopped worker. */
async function wake(companion: Companion) {
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'check now' }).click();
  await popup.close();
}

test('a worker that is stopped in the middle of a poll goes on where it was', async ({
  companion,
  clock,
  internet,
}) => {
  const before = await stored(companion);
  internet.visits.length = 0;

  let asked = 0;
  internet.override(SLOW, () => {
    asked += 1;
    return new Promise(() => {});
  });
  await companion.setClock(clock.set({ byMs: 70 * MINUTE }));
  await wake(companion);
  await expect.poll(() => polls(internet).length).toBe(feeds.length - 1);
  await expect.poll(() => asked).toBe(1);
  await companion.stopWorker();

  internet.override(SLOW, null);
  await wake(companion);
  await polled(companion, clock);
  const addresses = polls(internet);
  expect(addresses.filter((address) => address === SLOW)).toHaveLength(1);
  expect(new Set(addresses).size, 'nobody else was asked twice').toBe(addresses.length);
  await expect
    .poll(() => stored(companion))
    .toMatchObject({ articles: before.articles + 1, waiting: 0 });
  await expect.poll(() => notifications(companion)).toHaveLength(1);
});

/** `npm run kills` does it five hundred times. */
test('a worker that is killed at random moments loses nothing, repeats nothing, leaves nobody out', async () => {
  const lab = await openLab();
  try {
    const { complaints, kills } = await killPolls(lab, { sources: 24, kills: 12, seed: 7 });
    expect(complaints).toEqual([]);
    expect(kills).toBe(12);
  } finally {
    await lab.close();
  }
});

test('a browser that is killed in the middle of a poll loses nothing and announces nothing again', async ({
  clock,
  internet,
  copyProfile,
}) => {
  const profile = copyProfile();
  const first = await launchAt(clock, internet, profile);
  await passTime(first, clock, 70 * MINUTE);
  expect(await notifications(first)).toHaveLength(1);
  const before = await stored(first);

  let asked = 0;
  internet.override(SLOW, () => {
    asked += 1;
    return new Promise(() => {});
  });
  await first.setClock(clock.set({ byMs: 66 * MINUTE }));
  await wake(first);
  await expect.poll(() => asked).toBe(1);
  await crash(first);

  internet.override(SLOW, null);
  const second = await launch(internet, profile);
  await polled(second, clock);
  await expect
    .poll(() => stored(second))
    .toMatchObject({ statuses: before.statuses + 2, bodies: before.bodies + 2, waiting: 0 });
  const shown = await notifications(second);
  expect(shown.filter((id) => id.startsWith('article:'))).toEqual([]);
  await expect
    .poll(() => second.worker.evaluate(() => chrome.action.getBadgeText({})))
    .toBe(String((await stored(second)).unread));
  await second.close();
});

async function crash(companion: Companion) {
  const closed = companion.context.waitForEvent('close');
  const session = await companion.context.browser()!.newBrowserCDPSession();
  await session.send('Browser.crash').catch(() => {});
  await closed;
}
