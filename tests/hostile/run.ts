import type { Page } from '@playwright/test';
import { catalogue } from '../../utils/source/catalogue.ts';
import { startClock } from '../world/clock.ts';
import { type Companion, openCompanion } from '../world/companion.ts';
import { page } from '../world/content.ts';
import { expectSoon } from '../world/surface.ts';
import { startWorld } from '../world/world.ts';
import { type HostileArticle, hostileFeeds } from './hostile-feeds.ts';
import { type Arm, inFrames, LATER_MS } from './in-frames.ts';
import { provoke, residue, type Seen, watch } from './watch.ts';

/** Whose text is exchanged. */
const BEARER = 'https://hostile.example/one-0';

const CONTROL = 'https://control.example/';

/** What the background goes on asking meanwhile. */
const POLLED = new Set(catalogue.map(({ reads }) => reads.url));

/** Where Chromium calls by itself. A page that asked there would be seen by its own request. */
const BROWSERS_OWN = /^https:\/\/[a-z0-9.]+\.(google|googleapis|gstatic)\.com\//;

/** Shows payloads wherever articles are shown, with every layer, with the sanitiser off, and first with none, as a control. */
export async function runHostile(payloads: readonly string[], extension: string): Promise<Arm[]> {
  const clock = startClock();
  const { feeds, articles } = hostileFeeds(payloads);
  const internet = await startWorld(() => null, clock.now);
  for (const [address, answer] of feeds) internet.override(address, answer);
  internet.override(CONTROL, () => page('text/html', '<!doctype html><title>Control</title>'));
  const companion = await openCompanion({
    extension,
    browserArguments: internet.browserArguments,
    headless: true,
  });
  try {
    companion.context.setDefaultTimeout(20_000);
    const seen = await watch(companion.context);
    await companion.context.addInitScript(keepPolicy);
    await polled(companion, payloads.length);
    const arms: Arm[] = [];
    for (const show of [
      () => control(companion, payloads, seen),
      () => list(companion, 'popup', payloads.length, seen),
      () => list(companion, 'sidepanel', payloads.length, seen),
      () => readAll(companion, articles, payloads.length, seen),
      () => unsanitised(companion, payloads, seen),
    ]) {
      const before = internet.visits.length;
      const arm = await show();
      const visits = internet.visits.slice(before).map(({ address }) => address);
      const asked = [...arm.requests, ...visits.filter(isOfAPage)];
      arms.push({ ...arm, requests: [...new Set(asked)] });
    }
    return arms;
  } finally {
    await companion.close();
    await internet.close();
  }
}

/** Runs in our pages before their scripts: keeps the one policy that can fill a frame, to fill it without the sanitiser. */
function keepPolicy() {
  const own = globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): object };
    readerPolicy: object;
  };
  const create = own.trustedTypes.createPolicy.bind(own.trustedTypes);
  own.trustedTypes.createPolicy = (name, rules) => {
    const policy = create(name, rules);
    if (name === 'reader') own.readerPolicy = policy;
    return policy;
  };
}

function isOfAPage(address: string): boolean {
  return !POLLED.has(address) && !BROWSERS_OWN.test(address);
}

async function polled(companion: Companion, least: number) {
  await expectSoon(
    () =>
      companion.worker.evaluate(async (count) => {
        const { sources, articles, unjoined } = world.database;
        const due = await sources.where('nextPollAt').belowOrEqual(Date.now()).count();
        const isJoined = (await unjoined.count()) === 0;
        return due === 0 && isJoined && (await articles.count()) >= count;
      }, least),
    'every feed to be polled',
    60_000,
  );
  // Payloads are alike, and would stand behind each other: each is to have a card of its own.
  await companion.worker.evaluate(async () => {
    const stories = world.database.articles.where('story.leadId').above('');
    await stories.modify((article) => void delete article.story);
  });
}

/**
 * Gives the first article this title and text, byte for byte: a feed's XML can't hold all of them, and a list of
 * thousands would take a second to cover each time.
 */
async function hand(companion: Companion, { title, html }: HostileArticle) {
  await companion.worker.evaluate(
    async ([url, change, text]) => {
      const { articles, bodies } = world.database;
      const bearer = await articles.filter((article) => article.url === url).first();
      await articles.update(bearer!.id, { title: change, minutes: 1, sortedAt: Date.now() });
      await bodies.put({ articleId: bearer!.id, html: text });
    },
    [BEARER, title, html] as const,
  );
}

async function openWholeList(companion: Companion, surface: 'popup' | 'sidepanel'): Promise<Page> {
  const panel = await companion.open(surface, 400, 800);
  const stored = await companion.worker.evaluate(() => world.database.articles.count());
  const more = panel.getByRole('button', { name: 'show more' });
  await expectSoon(
    async () => {
      if (await more.isVisible()) await more.click();
      return (await panel.locator('article').count()) === stored;
    },
    'the whole list',
    120_000,
  );
  return panel;
}

async function list(
  companion: Companion,
  surface: 'popup' | 'sidepanel',
  payloads: number,
  seen: () => Seen,
): Promise<Arm> {
  seen();
  const panel = await openWholeList(companion, surface);
  const [frame] = panel.frames();
  // The cards' own buttons and links are not pressed: that is the next arm.
  await frame!.evaluate(provokeCards);
  await panel.waitForTimeout(LATER_MS);
  await panel.close();
  const { ran, requests } = seen();
  return { name: `${surface}, list`, payloads, executed: ran.length, requests, residue: null };
}

/** Runs in a list. */
function provokeCards() {
  for (const element of document.querySelectorAll('article, article *')) {
    for (const name of ['mouseover', 'mousemove', 'pointerover', 'focus', 'keydown', 'toggle']) {
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
    }
  }
}

async function readAll(
  companion: Companion,
  articles: readonly HostileArticle[],
  payloads: number,
  seen: () => Seen,
): Promise<Arm> {
  seen();
  const panel = await companion.open('sidepanel', 400, 800);
  const arm: Arm = {
    name: 'side panel, reader',
    payloads,
    executed: 0,
    requests: [],
    residue: [],
  };
  for (const article of articles) {
    await hand(companion, article);
    await openReader(panel);
    const shown = panel.frames().find((one) => one.parentFrame() !== null)!;
    await shown.evaluate(provoke);
    arm.residue!.push(...(await shown.evaluate(residue)));
    await panel.mouse.move(100, 150);
    await panel.mouse.move(200, 300);
    await panel.keyboard.press('Tab');
    await panel
      .locator('button[aria-label="Back to the list"]')
      .evaluate((button: HTMLElement) => button.click());
    const { ran, requests } = seen();
    if (ran.length > 0) arm.executed += 1;
    arm.requests.push(...requests);
  }
  await panel.close();
  return arm;
}

async function openReader(panel: Page) {
  const card = panel.locator('article', { has: panel.locator(`a[href="${BEARER}"]`) });
  await card
    .locator('button[aria-label^="Read here"]')
    .evaluate((button: HTMLElement) => button.click());
  await panel.frameLocator('iframe').locator('.foot').waitFor({ state: 'attached' });
}

/** The frame of the reader view itself, copied, filled with what came. */
async function unsanitised(
  companion: Companion,
  payloads: readonly string[],
  seen: () => Seen,
): Promise<Arm> {
  const panel = await companion.open('sidepanel', 400, 800);
  await openReader(panel);
  const arm = await inFrames('reader, sanitiser off', panel, payloads, seen);
  await panel.close();
  return arm;
}

/** The same payloads where nothing holds them: if they don't run here, the run proves nothing. */
async function control(
  companion: Companion,
  payloads: readonly string[],
  seen: () => Seen,
): Promise<Arm> {
  const tab = await companion.context.newPage();
  await tab.goto(CONTROL);
  const arm = await inFrames('plain page (control)', tab, payloads, seen);
  await tab.close();
  return arm;
}
