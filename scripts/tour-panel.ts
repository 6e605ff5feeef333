import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Companion } from '../tests/world/companion.ts';
import { makeRoom } from '../tests/world/discussion-page.ts';
import { openPanel } from '../tests/world/open-panel.ts';
import type { Surface } from '../tests/world/surface.ts';
import type { Article } from '../utils/article/article.ts';
import { SCHEMES } from './tour-pictures.ts';
import { articlesWithPage, type Tour } from './tour-steps.ts';

/** What is related to thousands of articles takes a while to find out. */
const RELATING_MS = 120_000;

/** How many articles the tour looks up the related of, each of another source. */
const LOOKED_AT = 5;

/** Runs in the panel: the list of related articles below the card of the page. */
const RELATED = `[...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent.endsWith('related'))`;

/** Opens the real side panel by a click in the popup, then an article's page in front of it, and reads it in the panel. */
export async function visitArticle(tour: Tour): Promise<string> {
  const { companion, pictures } = tour;
  const articles = await articlesWithPage(tour);
  const article = articles.find(({ minutes }) => minutes !== null) ?? articles[0];
  if (!article) throw new Error('No article has a page in this world');
  const panel = await openPanel(companion);
  const tab = await companion.context.newPage();
  await makeRoom(tab);
  await tab.goto(article.url);
  await panel.until(isShown(article));
  await panel.until(`${RELATED}.querySelector('li') !== null`, RELATING_MS);
  await tab.screenshot({ path: path.join(pictures, 'article-page.png') });
  await takePictures(panel, path.join(pictures, 'sidepanel-on-article'));

  if (article.minutes !== null) await readHere(panel, pictures);
  await tab.close();
  return article.title;
}

/** Reads the article of the page in the panel. */
async function readHere(panel: Surface, pictures: string) {
  await panel.evaluate(
    `document.addEventListener('load', ({ target }) => { globalThis.isFrameLoaded ||= target.localName === 'iframe'; }, true)`,
  );
  await panel.evaluate(`document.querySelector('[aria-label^="Read here"]').click()`);
  await panel.until('globalThis.isFrameLoaded === true', RELATING_MS);
  await takePictures(panel, path.join(pictures, 'reader'));
  await panel.evaluate(`document.querySelector('[aria-label="Back to the list"]').click()`);
}

/** What the panel says is related to five articles, in pictures and in words. */
export async function lookUpRelated(tour: Tour): Promise<string> {
  const panel = await openPanel(tour.companion);
  const tab = await tour.companion.context.newPage();
  await makeRoom(tab);
  const told: string[] = [];
  for (const article of await newestOfSources(tour.companion)) {
    await panel.evaluate(watchRelated(article));
    await openPage(tab, article, tour);
    await panel.until('globalThis.relatedAfterMs !== undefined', RELATING_MS);
    const ms = Math.round((await panel.evaluate('globalThis.relatedAfterMs')) as number);
    await panel.evaluate(`scrollTo(0, ${RELATED}.offsetTop - 60)`);
    await takePictures(panel, path.join(tour.pictures, `related-${told.length + 1}`));
    const rows = (await panel.evaluate(
      `[...${RELATED}.querySelectorAll('li')].map((row) => [row.querySelector('a'), ...row.querySelectorAll('p')].map((part) => part.innerText))`,
    )) as string[][];
    const lines = rows.map(
      ([title, source, ...rest]) => `      ${source}: ${title} (${rest.at(-1)})`,
    );
    told.push(`    ${article.title} (${ms} ms after its card)\n${lines.join('\n')}`);
  }
  await tab.close();
  return `\n${told.join('\n')}`;
}

function isShown({ title }: Article): string {
  return `document.querySelector('section article h3 a')?.textContent === ${JSON.stringify(title)}`;
}

/** Runs in the panel: takes the time from the frame that shows the article's card to the one that shows its related. */
function watchRelated(article: Article): string {
  return `(() => {
    let shownAt;
    delete globalThis.relatedAfterMs;
    const look = (now) => {
      if (${isShown(article)}) shownAt ??= now;
      if (shownAt !== undefined && ${RELATED}?.querySelector('li')) globalThis.relatedAfterMs = now - shownAt;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`;
}

async function takePictures(panel: Surface, file: string) {
  for (const scheme of SCHEMES) {
    await panel.setColorScheme(scheme);
    await panel.screenshot(`${file}-${scheme}.png`);
  }
}

/** An article that was recorded without its page has an empty one in this browser: the panel looks at the address only. */
async function openPage(tab: Page, { url }: Article, { content, clock }: Tour) {
  if (content(new URL(url), clock.now()) === null) {
    await tab.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  }
  await tab.goto(url);
}

/** The newest articles with a text, each of another source. */
async function newestOfSources({ worker }: Companion): Promise<Article[]> {
  const articles = await worker.evaluate(() =>
    world.database.articles
      .orderBy('sortedAt')
      .reverse()
      .filter(({ minutes }) => minutes !== null)
      .limit(500)
      .toArray(),
  );
  const bySource = new Map(articles.toReversed().map((article) => [article.sourceId, article]));
  return [...bySource.values()].reverse().slice(0, LOOKED_AT);
}
