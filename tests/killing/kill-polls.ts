import type { Page } from '@playwright/test';
import { HOUR, NEVER } from '../../utils/time/units.ts';
import type { Lab } from '../etiquette/lab.ts';
import { randomFrom } from '../world/random-from.ts';
import { type Publishers, publishersOf } from './publishers.ts';

export interface Killed {
  kills: number;
  /** How often all sources were due. */
  cycles: number;
  /** How often a source was asked though it had been asked in that cycle: what was on its way at a kill. */
  askedAgain: number;
  articles: number;
  complaints: string[];
}

/** Two kills are so far apart at least, and this more by chance. */
const LEAST_MS = 30;
const MORE_MS = 1_200;

/**
 * Has so many sources polled again and again while the worker is killed, at moments that are random but the same for the
 * same seed, and looks after each cycle for what was lost, came twice, or is overdue.
 */
export async function killPolls(
  lab: Lab,
  { sources, kills, seed }: { sources: number; kills: number; seed: number },
): Promise<Killed> {
  const world = publishersOf(sources);
  const random = randomFrom(seed);
  const result: Killed = { kills: 0, cycles: 0, askedAgain: 0, articles: 0, complaints: [] };
  await lab.follow(world.feeds);
  await lab.pass(0);
  const page = await lab.companion.open('options#identity');
  const kill = await killerBy(lab, page);
  while (result.kills < kills) {
    world.goOn();
    lab.server.asks.length = 0;
    await makeDue(lab);
    await wake(page);
    while ((await countDue(page, lab.now())) > 0) {
      await pause(LEAST_MS + random() * MORE_MS);
      if (result.kills < kills) {
        await kill();
        result.kills += 1;
      }
      await wake(page);
    }
    await lab.pass(0);
    result.cycles += 1;
    result.askedAgain += lab.server.asks.length - sources;
    result.complaints.push(
      ...(await lookFor(lab, world)).map((found) => `${result.cycles}: ${found}`),
    );
  }
  result.articles = world.pages().length;
  await page.close();
  return result;
}

async function killerBy(lab: Lab, page: Page): Promise<() => Promise<unknown>> {
  const session = await lab.companion.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}

/** Later than any of them would be polled by itself. */
async function makeDue(lab: Lab): Promise<void> {
  await lab.move(HOUR);
  await lab.companion.worker.evaluate(
    (never) => world.database.sources.where('nextPollAt').below(never).modify({ nextPollAt: 0 }),
    NEVER,
  );
}

/** Any message starts a stopped worker, and every start begins a round. */
async function wake(page: Page): Promise<void> {
  const message = { id: 1, type: 'markRead', data: { articleIds: [], read: true }, timestamp: 0 };
  await page.evaluate((sent) => void chrome.runtime.sendMessage(sent).catch(() => {}), message);
}

/** Read past the worker, which may be gone. */
function countDue(page: Page, at: number): Promise<number> {
  return page.evaluate(
    (now) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('timeahead-companion');
        opening.addEventListener('error', () => fail(opening.error));
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('sources').objectStore('sources');
          const counting = store.index('nextPollAt').count(IDBKeyRange.upperBound(now));
          counting.addEventListener('success', () => {
            opening.result.close();
            done(counting.result);
          });
          counting.addEventListener('error', () => fail(counting.error));
        });
      }),
    at,
  );
}

/** What is not as it would be without kills. */
async function lookFor(lab: Lab, world: Publishers): Promise<string[]> {
  const found = await lab.companion.worker.evaluate(lookIn);
  const pages = new Set(found.pages);
  const told = new Set(found.told);
  const lost = world.pages().filter((page) => !pages.has(page));
  const untold = world.fresh().filter((page) => !told.has(page));
  return [
    ...lost.map((page) => `${page} is lost`),
    ...untold.map((page) => `${page} was not announced`),
    ...(pages.size < found.pages.length
      ? [`${found.pages.length - pages.size} are there twice`]
      : []),
    ...(told.size < found.told.length
      ? [`${found.told.length - told.size} were announced twice`]
      : []),
    ...(found.overdue > 0 ? [`${found.overdue} sources are overdue`] : []),
    ...(found.isWhole ? [] : ['bodies, statuses or counts are not those of the articles']),
  ];
}

/** Runs in the worker. */
async function lookIn() {
  const { articles, bodies, statuses, sources, announcements, notifications } = world.database;
  const all = await articles.toArray();
  const pageOf = new Map(all.map(({ id, pageUrl }) => [id, pageUrl]));
  const marks = await statuses.toArray();
  const records = (await sources.toArray()).filter(({ enabled }) => enabled);
  const waiting = await announcements.toCollection().primaryKeys();
  const shown = (await notifications.toArray()).flatMap(({ articleIds }) => articleIds);
  const unread = marks.filter(({ read }) => read === 0).length;
  const counted = records.reduce((sum, record) => sum + record.unread, 0);
  const ids = new Set(await bodies.toCollection().primaryKeys());
  return {
    pages: all.map(({ pageUrl }) => pageUrl),
    told: [...waiting, ...shown].map((id) => pageOf.get(id) ?? id),
    overdue: records.filter(({ lastPoll, errorsInRow }) => !lastPoll || errorsInRow > 0).length,
    isWhole:
      unread === counted && marks.length === all.length && all.every(({ id }) => ids.has(id)),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
