/**
 * Builds the companion and opens a browser with it, in a sample world: a local internet with blogs of its own.
 *
 *   npm start                    a window to click around in; without a display, the tour
 *   npm start -- --tour          walks every surface by itself and leaves pictures in .output/tour/
 *   npm start -- --world FOLDER  recorded feeds and pages instead of the written ones
 *   npm start -- --live          the shipped build on the real internet
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startClock } from '../tests/world/clock.ts';
import { type Companion, openCompanion, type Setting } from '../tests/world/companion.ts';
import { ARTICLE } from '../tests/world/discussion-page.ts';
import { findBrowser } from '../tests/world/find-browser.ts';
import { recordedContent, recordedOpml } from '../tests/world/recorded.ts';
import { createRelay } from '../tests/world/relay.ts';
import { sampleRelays } from '../tests/world/sample-relays.ts';
import { startWorld } from '../tests/world/world.ts';
import { writtenContent } from '../tests/world/written.ts';
import { runCommand } from './command.ts';
import { takeTour } from './tour.ts';
import { firstPolls, type Tour } from './tour-steps.ts';

/** In the window, an hour passes in half a minute. */
const SCALE = 120;

const ROOT = path.resolve(import.meta.dirname, '..');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      tour: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      world: { type: 'string' },
    },
  });
  return values.live
    ? goLive(values.tour || values.world !== undefined)
    : enterWorld(values.world, values.tour || !hasDisplay);
});

async function goLive(wantsWorld: boolean) {
  if (wantsWorld) throw new Error('The tour and recorded pages need the sample world, not --live.');
  if (!hasDisplay) throw new Error('--live opens a window, and there is no display to open it on.');
  findBrowser();
  build([]);
  const extension = path.join(ROOT, '.output/chrome-mv3');
  const companion = await launch({ extension, browserArguments: [], headless: false });
  console.log('The companion is in the toolbar and polls the real blogs. Close the window to end.');
  await companion.open('popup');
  await untilClosed(companion);
}

async function enterWorld(folder: string | undefined, isTour: boolean) {
  const clock = startClock();
  const recorded = folder === undefined ? null : { opml: recordedOpml(path.resolve(folder)) };
  const content =
    folder === undefined
      ? writtenContent(clock.now())
      : recordedContent(path.resolve(folder), clock.now());
  const talk = sampleRelays(clock.now(), clock.now);
  const silent = () => new Map([...talk.keys()].map((host) => [host, createRelay(clock)]));
  findBrowser();
  build(['--mode', 'world']);
  const world = await startWorld(content, clock.now, recorded ? silent() : talk);
  const open = () =>
    launch({
      extension: path.join(ROOT, '.output/chrome-mv3-world'),
      browserArguments: world.browserArguments,
      headless: isTour,
    });
  const companion = await open();
  if (isTour) {
    const pictures = path.join(ROOT, '.output/tour');
    const tour: Tour = { companion, openOther: open, clock, content, pictures, recorded };
    const worked = await takeTour(tour);
    await companion.close();
    await world.close();
    if (!worked) throw new Error('The tour ended early.');
    return;
  }
  await companion.setClock(clock.set({ scale: SCALE }));
  await companion.open('popup');
  console.log(
    `The sample world is open; an hour passes in ${3_600 / SCALE} seconds, and new articles come by and by.
Try: the companion's button in the toolbar, its side panel, a notification when one comes, the pages of the blogs, and
the discussion on an article's page: its button is in the corner at the bottom right. In the options, add a blog that is
not in the catalogue by its address: notes.kestrel.example
Close the window to end.`,
  );
  const closed = untilClosed(companion);
  if (!recorded) void showDiscussed(companion);
  await closed;
  await world.close();
}

/** An article that is talked about already, once it has arrived: before, its page has no button. */
async function showDiscussed(companion: Companion) {
  try {
    await firstPolls(companion);
    const page = await companion.context.newPage();
    await page.goto(ARTICLE);
  } catch {
    console.log(`Its page did not open by itself: ${ARTICLE}`);
  }
}

/** A browser that won't start says so at length; here in a sentence. */
async function launch(setting: Setting): Promise<Companion> {
  try {
    return await openCompanion(setting);
  } catch (error) {
    const program = findBrowser();
    throw new Error(`${program} did not start with the companion; DEBUG=1 tells what it said.`, {
      cause: error,
    });
  }
}

async function untilClosed(companion: Companion) {
  await companion.context.waitForEvent('close', { timeout: 0 });
  await companion.close();
}

function build(options: string[]) {
  console.log('Building…');
  const { status, stdout, stderr, error } = spawnSync('wxt', ['build', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw new Error('The build did not start; use npm start.', { cause: error });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  throw new Error('The build failed; why is said above.');
}
