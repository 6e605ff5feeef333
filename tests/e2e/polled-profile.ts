import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HOUR } from '../../utils/time/units.ts';
import { type Clock, startClock } from '../world/clock.ts';
import { type Companion, openCompanion } from '../world/companion.ts';
import { polled } from '../world/pass-time.ts';
import { sampleRelays } from '../world/sample-relays.ts';
import { expectSoon } from '../world/surface.ts';
import { startWorld, type World } from '../world/world.ts';
import { writtenContent } from '../world/written.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-world');

/** What Chromium keeps of what it has loaded, and finds again. */
const CACHES =
  /\/(Cache|Code Cache|GPUCache|GrShaderCache|ShaderCache|DawnCache|component_crx_cache)$/;

/** The profile of a browser with the companion installed, and every source polled once. */
export interface PolledProfile {
  folder: string;
  /** When its world began: what the ages of the sample's articles and comments count from. Epoch ms. */
  beganAt: number;
  /** When it was left, a few seconds later. A test goes on from there, however much later it runs. */
  leftAt: number;
}

/** Opens a browser with the companion, newly installed if the profile is new. */
export function launch(internet: World, profile: string): Promise<Companion> {
  if (!existsSync(EXTENSION)) throw new Error('Build the world first: npm run build:world');
  return openCompanion({
    extension: EXTENSION,
    browserArguments: internet.browserArguments,
    headless: true,
    profile,
  });
}

/** The same, gone on with where it was left: its time is the world's, and its first round is done. */
export async function launchAt(clock: Clock, internet: World, profile: string): Promise<Companion> {
  const companion = await launch(internet, profile);
  await companion.setClock(clock.set({}));
  await companion.worker.evaluate(() => world.runRound());
  return companion;
}

/** A new folder for a profile, empty or with what that one holds. */
export function newProfile(from?: PolledProfile): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'companion-profile-'));
  if (from) cpSync(from.folder, folder, { recursive: true });
  return folder;
}

export async function makePolledProfile(): Promise<PolledProfile> {
  const folder = newProfile();
  const clock = startClock();
  const beganAt = clock.now();
  const relays = sampleRelays(beganAt, clock.now);
  const internet = await startWorld(writtenContent(beganAt), clock.now, relays);
  const companion = await launch(internet, folder);
  await polled(companion, clock);
  await settled(companion);
  const leftAt = clock.now();
  // Until a test sets its time it is an hour earlier: nothing is due.
  await companion.setClock({ realAt: Date.now() + HOUR, worldAt: leftAt, scale: 1 });
  await companion.close();
  await internet.close();
  dropCaches(folder);
  return { folder, beganAt, leftAt };
}

function dropCaches(folder: string) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (CACHES.test(file)) rmSync(file, { recursive: true, force: true });
  }
}

/** Waits until nothing of what came waits for its story, its related or its announcement. */
async function settled({ worker }: Companion): Promise<void> {
  await expectSoon(
    () =>
      worker.evaluate(async () => {
        const { unjoined, arrivals, announcements } = world.database;
        const waiting = await Promise.all(
          [unjoined, arrivals, announcements].map((t) => t.count()),
        );
        return waiting.every((count) => count === 0);
      }),
    'what came to be settled',
    20_000,
  );
}
