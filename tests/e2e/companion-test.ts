import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type Clock, startClock } from '../world/clock.ts';
import type { Companion } from '../world/companion.ts';
import type { TestRelay } from '../world/relay.ts';
import { sampleRelays } from '../world/sample-relays.ts';
import { startWorld, type World } from '../world/world.ts';
import { writtenContent } from '../world/written.ts';
import {
  launch,
  launchAt,
  makePolledProfile,
  newProfile,
  type PolledProfile,
} from './polled-profile.ts';

export { expect } from '@playwright/test';
export { clickNotification, notifications } from '../world/notifications.ts';
export { passTime, polled } from '../world/pass-time.ts';

/** Chromium itself calls there now and then. */
export const THE_BROWSERS_OWN = /^https:\/\/[a-z.]+\.google(apis)?\.com\//;

interface Fixtures {
  /** Goes on from where the polled profile was left. */
  clock: Clock;
  /** The four relays of the sample world, with what its people and agents have said. */
  relays: Map<string, TestRelay>;
  /** The written sample world: fourteen blogs, sixty-five articles. */
  internet: World;
  /** Makes a copy of the polled profile; deleted after the test. */
  copyProfile: () => string;
  /** A browser with the companion, installed, and every source polled once. */
  companion: Companion;
  /** Another reader's, in the same world. */
  other: Companion;
  /** A browser in a world of its own, in which the companion was installed a moment ago. */
  newlyInstalled: Companion;
}

interface WorkerFixtures {
  /** What every test begins with; made once. */
  polledProfile: PolledProfile;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  polledProfile: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const profile = await makePolledProfile();
      await use(profile);
      rmSync(profile.folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  clock: async ({ polledProfile }, use) => {
    await use(startClock(polledProfile.leftAt));
  },
  relays: async ({ polledProfile, clock }, use) => {
    await use(sampleRelays(polledProfile.beganAt, clock.now));
  },
  internet: async ({ polledProfile, clock, relays }, use) => {
    const internet = await startWorld(writtenContent(polledProfile.beganAt), clock.now, relays);
    await use(internet);
    await internet.close();
  },
  copyProfile: async ({ polledProfile }, use) => {
    const copies: string[] = [];
    await use(() => {
      const copy = newProfile(polledProfile);
      copies.push(copy);
      return copy;
    });
    for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  },
  companion: async ({ internet, clock, copyProfile }, use) => {
    const companion = await launchAt(clock, internet, copyProfile());
    await use(companion);
    await companion.close();
  },
  other: async ({ internet, clock, copyProfile }, use) => {
    const companion = await launchAt(clock, internet, copyProfile());
    await use(companion);
    await companion.close();
  },
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern
  newlyInstalled: async ({}, use) => {
    const clock = startClock();
    const internet = await startWorld(writtenContent(clock.now()), clock.now);
    const profile = newProfile();
    const companion = await launch(internet, profile);
    await use(companion);
    await companion.close();
    await internet.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

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
