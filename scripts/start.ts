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
import { openCompanion } from '../tests/world/companion.ts';
import { recordedContent } from '../tests/world/recorded.ts';
import { startWorld } from '../tests/world/world.ts';
import { writtenContent } from '../tests/world/written.ts';
import { takeTour } from './tour.ts';

/** In the window, an hour passes in half a minute. */
const SCALE = 120;

const ROOT = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    tour: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    world: { type: 'string' },
  },
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

if (values.live) await goLive();
else await enterWorld(values.world, values.tour || !hasDisplay);

async function goLive() {
  build([]);
  const extension = path.join(ROOT, '.output/chrome-mv3');
  const companion = await openCompanion({ extension, browserArguments: [], headless: !hasDisplay });
  console.log('The companion is in the toolbar and polls the real blogs. Close the window to end.');
  await companion.open('popup');
  await companion.context.waitForEvent('close', { timeout: 0 });
}

async function enterWorld(folder: string | undefined, isTour: boolean) {
  build(['--mode', 'world']);
  const clock = startClock();
  const content = folder
    ? recordedContent(path.resolve(folder), clock.now())
    : writtenContent(clock.now());
  const world = await startWorld(content, clock.now);
  const companion = await openCompanion({
    extension: path.join(ROOT, '.output/chrome-mv3-world'),
    browserArguments: world.browserArguments,
    headless: isTour,
  });
  if (isTour) {
    const pictures = path.join(ROOT, '.output/tour');
    const worked = await takeTour({
      companion,
      clock,
      content,
      pictures,
      recorded: Boolean(folder),
    });
    await companion.close();
    await world.close();
    process.exit(worked ? 0 : 1);
  }
  await companion.setClock(clock.set({ scale: SCALE }));
  await companion.open('popup');
  console.log(
    `The sample world is open; an hour passes in ${3_600 / SCALE} seconds, and new articles come by and by.
Try: the companion's button in the toolbar, its side panel, a notification when one comes, and the pages of the blogs.
Close the window to end.`,
  );
  await companion.context.waitForEvent('close', { timeout: 0 });
  await world.close();
}

function build(options: string[]) {
  console.log('Building…');
  const { status, stdout, stderr } = spawnSync('wxt', ['build', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
