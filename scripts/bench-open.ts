/**
 * How long the popup takes from opening to its first rows on the screen, with 10,000 articles stored, beside a plain page
 * in the same browser: no extension, no library, the same articles in an IndexedDB of its own, the same forty shown.
 * `npm run bench:open`, after `npm run build:world`.
 */
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Article, Status } from '../utils/article/article.ts';
import { catalogue } from '../utils/source/catalogue.ts';
import { MINUTE } from '../utils/time/units.ts';
import { startClock } from '../tests/world/clock.ts';
import { openCompanion } from '../tests/world/companion.ts';
import { page as pageOf } from '../tests/world/content.ts';
import { startWorld } from '../tests/world/world.ts';
import { writtenContent } from '../tests/world/written.ts';
import { firstPolls } from './tour-steps.ts';
import { plainPage, type PlainRow, store } from './plain-page.ts';
import { quantile } from './quantile.ts';

const OPENS = 21;
const ARTICLES = 10_000;
const PLAIN = 'https://plain.example/';
const OUTPUT = path.resolve(import.meta.dirname, '../.output/chrome-mv3-world');

const clock = startClock();
const content = writtenContent(clock.now());
const internet = await startWorld(
  (url, now) => (url.href.startsWith(PLAIN) ? pageOf('text/html', plainPage()) : content(url, now)),
  clock.now,
);
const companion = await openCompanion({
  extension: OUTPUT,
  browserArguments: internet.browserArguments,
  headless: true,
});
await firstPolls(companion);
await seed();

const popup = () => open(`${companion.origin}popup.html`);
const plain = () => open(PLAIN);
for (const warmUp of [popup, plain, popup, plain]) await warmUp();
const popupMs: number[] = [];
const plainMs: number[] = [];
for (let i = 0; i < OPENS; i++) {
  popupMs.push(await popup());
  plainMs.push(await plain());
}
console.log(line('popup', popupMs));
console.log(line('plain page', plainMs));
console.log(
  `ratio of the medians  ${(quantile(popupMs, 0.5) / quantile(plainMs, 0.5)).toFixed(2)}`,
);
await companion.close();
await internet.close();
process.exit(0);

/** Ten thousand articles for both: the companion's tables, and the plain page's one. */
async function seed() {
  const sources = catalogue.filter(({ reads, startsOff }) => reads.kind === 'feed' && !startsOff);
  const now = clock.now();
  const articles = Array.from({ length: ARTICLES }, (_, i): Article => {
    const source = sources[i % sources.length]!;
    const at = now - (i + 1) * 7 * MINUTE;
    const url = `${source.home.replace(/\/$/, '')}/seeded-${i}`;
    return {
      id: i.toString(16).padStart(32, '0'),
      sourceId: source.id,
      url,
      pageUrl: url,
      title: `Seeded article ${i}: what a smaller model learns from the answers of a larger one`,
      excerpt: `${'We compare training runs that differ in one thing only, and look at what changes. '.repeat(3)}Number ${i}.`,
      author: i % 3 === 0 ? 'Ada Example' : null,
      category: 'Research',
      topics: ['training', 'evaluation'],
      minutes: (i % 9) + 1,
      publishedAt: at,
      updatedAt: null,
      firstSeenAt: at,
      sortedAt: at,
      version: `${i}`,
    };
  });
  const statuses = articles.map(({ id, sourceId, sortedAt }, i): Status => ({
    articleId: id,
    sourceId,
    read: i % 4 === 0 ? 0 : 1,
    sortedAt,
    arrivedAt: sortedAt,
  }));
  await companion.worker.evaluate(
    async (told) => {
      const { database } = world;
      await database.articles.clear();
      await database.statuses.clear();
      await database.articles.bulkAdd(told.articles);
      await database.statuses.bulkAdd(told.statuses);
    },
    { articles, statuses },
  );
  const names = new Map(catalogue.map(({ id, name }) => [id, name]));
  const rows = articles.map((article, i): PlainRow => ({
    ...article,
    sourceName: names.get(article.sourceId)!,
    read: statuses[i]!.read === 1,
  }));
  const page = await companion.context.newPage();
  await page.goto(PLAIN);
  await page.evaluate(store, rows);
  await page.close();
}

/** Ms from the start of the navigation until the frame after the one in which the rows are there has begun. */
async function open(address: string): Promise<number> {
  const page = await companion.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(watchRows);
  await page.goto(address);
  const ms = await paintedAt(page);
  await page.close();
  return ms;
}

async function paintedAt(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('rows painted')[0]?.startTime,
  );
  const ms = await handle.jsonValue();
  const shown = await page.locator('article').count();
  if (shown !== 40) throw new Error(`${page.url()} shows ${shown} rows instead of 40`);
  return ms!;
}

/** Runs in the page before its own scripts. A frame is drawn after its callbacks: at the second one, the first is painted. */
function watchRows() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('article')) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('rows painted')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function line(name: string, values: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(1));
  return `${name.padEnd(12)} ${middle!.padStart(7)} ms  median of ${values.length} opens, middle half ${low}–${high} ms`;
}
