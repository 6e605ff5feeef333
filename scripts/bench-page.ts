/**
 * What the content script costs an article's page: time on its main thread, beside the page's own scripts in the same
 * run, and beside the same page without the companion. `npm run bench:page`, after `npm run build:world`.
 */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startClock } from '../tests/world/clock.ts';
import { openCompanion } from '../tests/world/companion.ts';
import { startWorld } from '../tests/world/world.ts';
import { writtenContent } from '../tests/world/written.ts';
import { median } from './quantile.ts';

const VISITS = 21;
const ARTICLE = 'https://openai.com/index/first-harbor-runs';
const OURS = 'content-scripts/discussion.js';

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

const clock = startClock();
const world = await startWorld(writtenContent(clock.now()), clock.now);
const companion = await openCompanion({
  extension: path.resolve(import.meta.dirname, '../.output/chrome-mv3-world'),
  browserArguments: world.browserArguments,
  headless: true,
});
await new Promise((installed) => setTimeout(installed, 3_000));
const page = await companion.context.newPage();
const costs: { ours: number; pages: number }[] = [];
for (let visit = 0; visit < VISITS; visit++) costs.push(await costOfVisit(page));
const ours = median(costs.map((cost) => cost.ours));
const pages = median(costs.map((cost) => cost.pages));
console.log(
  `content script  ${ours.toFixed(2)} ms (median of ${VISITS} visits), most ${Math.max(...costs.map((cost) => cost.ours)).toFixed(2)} ms`,
);
console.log(
  `the page's own scripts, layout and paint  ${pages.toFixed(2)} ms: ours is ${(ours / pages).toFixed(2)} of it`,
);
await companion.close();
await world.close();
process.exit(0);

/** Main-thread ms of one visit, until a second after the launcher is there. */
async function costOfVisit(tab: Page) {
  const session = await companion.context.newCDPSession(tab);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    categories: 'devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await tab.goto(ARTICLE);
  await tab.locator('timeahead-discussion').waitFor();
  await tab.waitForTimeout(500);
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const isOurs = ({ args }: TraceEvent) => (args?.data?.url ?? '').includes(OURS);
  const spent = (names: string[], chosen: (event: TraceEvent) => boolean) =>
    events
      .filter((event) => names.includes(event.name) && chosen(event))
      .reduce((sum, { dur }) => sum + (dur ?? 0) / 1_000, 0);
  const scripts = ['EvaluateScript', 'FunctionCall', 'v8.compile'];
  return {
    ours: spent(scripts, isOurs),
    pages: spent(
      [...scripts, 'ParseHTML', 'Layout', 'UpdateLayoutTree', 'Paint'],
      (event) => !isOurs(event),
    ),
  };
}
