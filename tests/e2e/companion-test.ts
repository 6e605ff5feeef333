import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { askAll } from '../world/ask-all.ts';
import { type Clock, startClock } from '../world/clock.ts';
import { type Companion, openCompanion } from '../world/companion.ts';
import type { TestRelay } from '../world/relay.ts';
import { sampleRelays } from '../world/sample-relays.ts';
import { expectSoon } from '../world/surface.ts';
import { startWorld, type World } from '../world/world.ts';
import { writtenContent } from '../world/written.ts';

export { expect } from '@playwright/test';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-world');

/** Chromium itself calls there now and then. */
export const THE_BROWSERS_OWN = /^https:\/\/[a-z.]+\.google(apis)?\.com\//;

interface Fixtures {
  clock: Clock;
  /** The four relays of the sample world, with what its people and agents have said. */
  relays: Map<string, TestRelay>;
  /** The written sample world: fourteen blogs, sixty-five articles. */
  internet: World;
  /** A browser with the companion, installed, and every source polled once. */
  companion: Companion;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern
  clock: async ({}, use) => {
    await use(startClock());
  },
  relays: async ({ clock }, use) => {
    await use(sampleRelays(clock.now(), clock.now));
  },
  internet: async ({ clock, relays }, use) => {
    const internet = await startWorld(writtenContent(clock.now()), clock.now, relays);
    await use(internet);
    await internet.close();
  },
  companion: async ({ internet, clock }, use) => {
    const companion = await launch(internet);
    await polled(companion, clock);
    await use(companion);
    await companion.close();
  },
});

export function launch(internet: World, profile?: string): Promise<Companion> {
  if (!existsSync(EXTENSION)) throw new Error('Build the world first: npm run build:world');
  return openCompanion({
    extension: EXTENSION,
    browserArguments: internet.browserArguments,
    headless: true,
    ...(profile === undefined ? {} : { profile }),
  });
}

/** Waits until every source that is due has been polled. */
export async function polled(companion: Companion, clock: Clock): Promise<void> {
  const areEntered = () =>
    companion.worker.evaluate(async () => (await world.database.sources.count()) > 0);
  const areAnyDue = (at: number) =>
    companion.worker.evaluate(
      async (now) =>
        (await world.database.sources.where('nextPollAt').belowOrEqual(now).count()) > 0,
      at,
    );
  await expectSoon(
    // The time is taken once they are entered: before, all of them would be due a moment later.
    async () => (await areEntered()) && !(await areAnyDue(clock.now())),
    'every source to be polled',
    20_000,
  );
}

/** Lets time pass in the world, until every source is due, and the round that the alarm would begin. */
export async function passTime(companion: Companion, clock: Clock, byMs: number): Promise<void> {
  await companion.setClock(clock.set({ byMs }));
  await askAll(companion);
  await companion.worker.evaluate(() => world.runRound());
  await polled(companion, clock);
}

/** What is stored: enough to see that nothing was lost and nothing came twice. */
export function stored(companion: Companion) {
  return companion.worker.evaluate(async () => {
    const { articles, bodies, statuses, sources, announcements } = world.database;
    const all = await articles.toArray();
    return {
      articles: all.length,
      addresses: new Set(all.map(({ pageUrl }) => pageUrl)).size,
      bodies: await bodies.count(),
      statuses: await statuses.count(),
      unread: await statuses
        .where('[read+sortedAt]')
        .between([0, -Infinity], [0, Infinity])
        .count(),
      unreadBySources: (await sources.toArray()).reduce((sum, { unread }) => sum + unread, 0),
      waiting: await announcements.count(),
    };
  });
}

/** The ids of the notifications on the screen. */
export function notifications(companion: Companion): Promise<string[]> {
  return companion.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export async function clickNotification(companion: Companion, id: string): Promise<void> {
  await companion.worker.evaluate((clicked) => {
    const event = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
    event.dispatch(clicked);
  }, id);
}
