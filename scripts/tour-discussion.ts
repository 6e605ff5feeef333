import path from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Companion } from '../tests/world/companion.ts';
import {
  ARTICLE,
  comment,
  commentWith,
  openDiscussion,
  press,
  reply,
} from '../tests/world/discussion-page.ts';
import { SCHEMES } from './tour-pictures.ts';
import { articlesWithPage, install, type Tour } from './tour-steps.ts';

const FIRST = 'Has anyone tried this on a small machine?';
const ANSWER = 'Yes, on a laptop; it took the night.';

/** Recorded pages as publishers made them, scripts included, which our part of the page must get along with. */
const RECORDED_HOSTS = ['lilianweng.github.io', 'qwenlm.github.io'];

/** An article that is talked about, and what tells its pictures from the others. */
interface Place {
  address: string;
  ending: string;
}

/** A second reader, with a browser of their own, opens the same pages; each sees what the other does, at once. */
export async function twoReadersTalk(tour: Tour): Promise<string> {
  const places = tour.recorded ? await recordedPlaces(tour) : [{ address: ARTICLE, ending: '' }];
  await tour.companion.context.addInitScript(countChildren);
  const other = await tour.openOther();
  try {
    await install(other, tour);
    const results: string[] = [];
    for (const place of places) results.push(await talkAbout(tour, other, place));
    return results.join('; ');
  } finally {
    await other.close();
  }
}

async function recordedPlaces(tour: Tour): Promise<Place[]> {
  const articles = await articlesWithPage(tour);
  const places = RECORDED_HOSTS.flatMap((host) => {
    const newest = articles.find(({ url }) => new URL(url).host === host);
    return newest ? [{ address: newest.url, ending: `-${host}` }] : [];
  });
  if (places.length > 0) return places;
  const [any] = articles;
  if (!any) throw new Error('No article has a page in this world');
  return [{ address: any.url, ending: '' }];
}

async function talkAbout(tour: Tour, other: Companion, { address, ending }: Place) {
  const { companion } = tour;
  const errors = hearErrors(companion.context);
  const [page, one] = await openUncovered(companion, address);
  const [otherPage, two] = await openUncovered(other, address);

  await comment(one, FIRST);
  const theirs = commentWith(two, FIRST);
  await theirs.waitFor();
  await reply(two, theirs, ANSWER);
  await press(two, theirs.getByRole('button', { name: /^Vote up/ }));
  await commentWith(one, ANSWER).waitFor();
  await commentWith(one, FIRST).getByText('▲ 1').waitFor();

  await takePictures(tour, page, one, ending);
  await expectUntouched(page);
  if (errors.ours.length > 0) throw new Error(`Errors on ${address}:\n${errors.ours.join('\n')}`);
  errors.stop();
  await otherPage.close();
  await page.close();
  return `${new URL(address).host}, where none of ${errors.all} errors on the console is ours`;
}

/**
 * Qwen's pages lie under a veil that says the blog has moved, where nothing of ours can be pressed, rightly. They have a
 * function that lifts it, and no button that calls it.
 */
async function openUncovered(companion: Companion, address: string) {
  const opened = await openDiscussion(companion, address);
  await opened[0].evaluate('globalThis.stayHere?.()');
  return opened;
}

async function takePictures(
  { companion, pictures }: Tour,
  page: Page,
  frame: Frame,
  ending: string,
) {
  const place = page.locator('timeahead-discussion');
  await place.evaluate((host) => host.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await commentWith(frame, ANSWER).scrollIntoViewIfNeeded();
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await frame.evaluate(repainted, colorScheme);
    const file = `discussion${ending}-${colorScheme}.png`;
    await page.screenshot({ path: path.join(pictures, file) });
  }
  await page.bringToFront();
  const panel = await companion.surface('sidepanel');
  const button = `document.querySelector('[aria-label^="Open the discussion"]')`;
  await panel.until(`${button} !== null`);
  await panel.evaluate(`${button}.click()`);
  await panel.until(`document.body.innerText.includes(${JSON.stringify(ANSWER)})`);
  await panel.evaluate(
    `[...document.querySelectorAll('[data-comment]')].at(-1).scrollIntoView({ block: 'center' })`,
  );
  for (const scheme of SCHEMES) {
    await panel.setColorScheme(scheme);
    await panel.screenshot(path.join(pictures, `sidepanel-discussion${ending}-${scheme}.png`));
  }
}

/** Runs in the frame, which hears of another colour scheme later than the page. */
async function repainted(colorScheme: string) {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  while (!matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches) await frame();
  await frame();
  await frame();
}

interface Counted extends Window {
  childrenAtFirst?: number;
}

/** Runs in every page, before our content script, which comes when the document is complete. */
function countChildren() {
  document.addEventListener('DOMContentLoaded', () => {
    (window as Counted).childrenAtFirst = document.body.children.length;
  });
}

/** The page's body has the children that it had before we came, and at most the one that is ours. */
async function expectUntouched(page: Page) {
  const [before, after] = await page.evaluate(() => {
    const isOurs = ({ localName }: Element) => localName === 'timeahead-discussion';
    const others = [...document.body.children].filter((child) => !isOurs(child));
    return [(window as Counted).childrenAtFirst, others.length];
  });
  if (before === after) return;
  throw new Error(`The body of ${page.url()} had ${before} children and has ${after}`);
}

/** Counts the errors on the consoles of a browser's pages; ours are those that name the companion or come from it. */
function hearErrors(context: BrowserContext) {
  const errors = { all: 0, ours: [] as string[], stop: () => {} };
  const hear = (text: string) => {
    errors.all++;
    if (/chrome-extension:|timeahead/i.test(text)) errors.ours.push(text);
  };
  const onConsole = (message: { type(): string; text(): string; location(): { url: string } }) => {
    if (message.type() === 'error') hear(`${message.text()} (${message.location().url})`);
  };
  const onError = (thrown: { error(): Error }) =>
    hear(thrown.error().stack ?? thrown.error().message);
  context.on('console', onConsole);
  context.on('weberror', onError);
  errors.stop = () => {
    context.off('console', onConsole);
    context.off('weberror', onError);
  };
  return errors;
}
