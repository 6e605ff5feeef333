import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { database } from '../../utils/database.ts';
import type { storePoll } from '../../utils/poll-store.ts';
import type { ClockState } from './clock.ts';
import { findBrowser } from './find-browser.ts';
import { attach, expectSoon, type Surface } from './surface.ts';

/** The handle that the world build's worker offers: `globalThis.world`. */
export interface WorldHandle {
  database: typeof database;
  setWorldClock(state: ClockState): Promise<void>;
  runRound(): Promise<void>;
  storePoll: typeof storePoll;
}

export type PageName = 'popup' | 'sidepanel' | 'options' | `options#${string}`;

/** A browser with the companion in it. */
export interface Companion {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://…/` */
  origin: string;
  /** Opens one of the companion's pages in a tab; of the options, the named part. */
  open(name: PageName, width?: number, height?: number): Promise<Page>;
  /** A popup or side panel that the browser itself has opened. */
  surface(name: 'popup' | 'sidepanel'): Promise<Surface>;
  setClock(state: ClockState): Promise<void>;
  /** Stops the background worker as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** The same at once and without waiting, as often as it is called: for tests that do it at any moment. */
  killer(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface Setting {
  /** Folder of the built extension. */
  extension: string;
  /** Of the browser itself, and so of the companion: `de_DE`. The tests are written in English. */
  language?: string;
  browserArguments: string[];
  headless: boolean;
  /** Kept after closing where given; else a new one that is deleted. */
  profile?: string;
}

/** Chromium's own calls home would come to the world's servers, or fail many at a time where there is no network. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

export async function openCompanion(setting: Setting): Promise<Companion> {
  const profile = setting.profile ?? mkdtempSync(path.join(os.tmpdir(), 'companion-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: setting.headless,
    viewport: null,
    ...(setting.headless ? { env: speaking(setting.language ?? 'en_US') } : {}),
    // Nothing glides while a test aims at it.
    ...(setting.headless ? { reducedMotion: 'reduce' as const } : {}),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(setting.headless ? ['--disable-gpu'] : []),
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${setting.extension}`,
      `--load-extension=${setting.extension}`,
      ...setting.browserArguments,
    ],
  });
  const worker = await findWorker(context, setting.extension);
  await worker.evaluate(activated);
  const origin = new URL('/', worker.url()).href;

  const open: Companion['open'] = async (name, width, height = 600) => {
    const page = await context.newPage();
    if (width) await page.setViewportSize({ width, height });
    const [document, part] = name.split('#');
    await page.goto(`${origin}${document}.html${part ? `#${part}` : ''}`);
    return page;
  };
  return {
    context,
    worker,
    origin,
    open,
    surface: (name) => attach(context, `${origin}${name}.html`),
    setClock: (state) => worker.evaluate((clock) => world.setWorldClock(clock), state),
    stopWorker: () => stopWorker(context, origin, open),
    async killer() {
      const page = await open('options');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      return async () => {
        await session.send('ServiceWorker.stopAllWorkers');
      };
    },
    async close() {
      await context.close();
      if (!setting.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** On Linux the browser takes its language from the environment, and only from there. */
function speaking(language: string) {
  return { ...process.env, LC_ALL: `${language}.UTF-8`, LANGUAGE: language };
}

/** Branded Chrome ignores `--load-extension` since version 137; there the extension is loaded by the debugger. */
async function findWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  const arrives = (timeout: number) => context.waitForEvent('serviceworker', { timeout });
  try {
    return await arrives(5_000);
  } catch {
    const session = await context.browser()?.newBrowserCDPSession();
    const arriving = arrives(10_000);
    await session?.send('Extensions.loadUnpacked', {
      path: extension,
    });
    return arriving;
  }
}

/** Runs in the worker. One that is stopped before it is activated would hang for good in a browser under test. */
async function activated() {
  const { registration } = globalThis as unknown as { registration: { active: unknown } };
  while (!registration.active) await new Promise((soon) => setTimeout(soon, 10));
}

/** Asks again until it is gone: a worker that is just starting, or is woken by a message, outlives the first call. */
async function stopWorker(
  context: BrowserContext,
  origin: string,
  open: Companion['open'],
): Promise<void> {
  const page = await open('options');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await expectSoon(async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    const { targetInfos } = await session.send('Target.getTargets');
    return !targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
  }, 'the worker to stop');
  await page.close();
}
