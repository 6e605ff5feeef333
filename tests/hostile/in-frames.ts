import type { Frame, Page } from '@playwright/test';
import { provoke, type Seen } from './watch.ts';

/** What became of the payloads in one place. */
export interface Arm {
  name: string;
  payloads: number;
  /** Payloads that ran, as far as it can be told which. */
  executed: number;
  /** Addresses asked for by the pages. */
  requests: string[];
  /** What was left that must not be, where somebody looked. */
  residue: string[] | null;
}

/** Payloads shown at a time. */
const AT_ONCE = 20;

/** For images that fail, animations, timers: what runs by itself has run by then. */
export const LATER_MS = 300;

/** Shows payloads side by side, each in a frame of its own, in this page. */
export async function inFrames(
  name: string,
  host: Page,
  payloads: readonly string[],
  seen: () => Seen,
): Promise<Arm> {
  const executed = new Set<string>();
  const requests: string[] = [];
  seen();
  for (let from = 0; from < payloads.length; from += AT_ONCE) {
    const some = payloads.slice(from, from + AT_ONCE);
    await host.evaluate(showInFrames, [...some]);
    await host.waitForTimeout(LATER_MS);
    await Promise.all(framesIn(host).map((frame) => frame.evaluate(provoke).catch(() => {})));
    await host.waitForTimeout(LATER_MS);
    const now = seen();
    for (const ran of now.ran) executed.add(`${from} ${ran}`);
    requests.push(...now.requests);
  }
  return { name, payloads: payloads.length, executed: executed.size, requests, residue: null };
}

/** Runs in a page: a frame for each; like the reader view's where there is one, else a frame that allows everything. */
function showInFrames(htmls: string[]) {
  for (const old of document.querySelectorAll('.hostile')) old.remove();
  const { readerPolicy } = globalThis as unknown as {
    readerPolicy?: { createHTML(html: string): string };
  };
  const model = document.querySelector('iframe');
  for (const [i, html] of htmls.entries()) {
    const frame = model
      ? (model.cloneNode() as HTMLIFrameElement)
      : document.createElement('iframe');
    if (!model)
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-modals');
    frame.className = 'hostile';
    frame.name = String(i);
    frame.srcdoc = readerPolicy?.createHTML(html) ?? html;
    document.body.append(frame);
  }
}

function framesIn(host: Page): Frame[] {
  return host.frames().filter((frame) => frame !== host.mainFrame());
}
