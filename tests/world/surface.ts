import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from '@playwright/test';

/** A popup or side panel that the browser opened itself. Playwright doesn't list those; the debugger reaches them. */
export interface Surface {
  /** Runs an expression in it and returns its value; fails where it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true; while it throws, it isn't. */
  until(expression: string, limitMs?: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Presses a key as a keyboard would. */
  press(key: keyof typeof KEY_CODES): Promise<void>;
}

/** What the debugger must be told of a key beside its name. */
const KEY_CODES = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 } as const;

/** What the debugger says of an expression: its value, or that it threw, and what. */
interface Evaluated {
  result: { value?: unknown; description?: string };
  exceptionDetails?: object;
}

/** What has just changed is on the screen after the second. */
const TWO_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Attaches to the surface that shows this address, as soon as there is one. */
export async function attach(context: BrowserContext, address: string): Promise<Surface> {
  const host = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(host);
  const targetId = await findTarget(context, session, address);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = sender(session, sessionId);

  const run = (expression: string) =>
    send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    }) as Promise<Evaluated>;
  const evaluate: Surface['evaluate'] = async (expression) => {
    const { result, exceptionDetails } = await run(expression);
    if (exceptionDetails) throw new Error(`${expression}: ${result.description}`);
    return result.value;
  };
  return {
    evaluate,
    async until(expression, limitMs) {
      await expectSoon(
        async () => (await run(expression)).result.value === true,
        `${expression} in ${address}`,
        limitMs,
      );
    },
    async screenshot(file) {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as {
        data: string;
      };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async setColorScheme(scheme) {
      const features = [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await send('Emulation.setEmulatedMedia', { features });
      await evaluate(TWO_FRAMES);
    },
    async press(key) {
      const windowsVirtualKeyCode = KEY_CODES[key];
      const text = { Enter: '\r', ' ': ' ' }[key as string];
      const told = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode };
      await send('Input.dispatchKeyEvent', { ...told, type: 'keyDown', ...(text && { text }) });
      await send('Input.dispatchKeyEvent', { ...told, type: 'keyUp' });
    },
  };
}

/**
 * A surface that would not open comes in a tab instead (`utils/panel.ts`), with the same address: the targets that are
 * tabs don't count, or every test of the side panel would pass without one.
 */
async function findTarget(
  context: BrowserContext,
  session: CDPSession,
  address: string,
): Promise<string> {
  let targetId: string | undefined;
  await expectSoon(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const tabs = await tabsAt(context, address);
    targetId = targetInfos.find(
      (target) =>
        target.type === 'page' && target.url.startsWith(address) && !tabs.has(target.targetId),
    )?.targetId;
    return targetId !== undefined;
  }, `a target at ${address} that is not a tab`);
  return targetId!;
}

/** The targets of the tabs at an address. */
async function tabsAt(context: BrowserContext, address: string): Promise<Set<string>> {
  const tabs = context.pages().filter((page) => page.url().startsWith(address));
  const ids = tabs.map(async (page) => {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  });
  return new Set(await Promise.all(ids));
}

/** One debugger session inside another: messages as text, answers found again by their number. */
export function sender(session: CDPSession, sessionId: string) {
  const waiting = new Map<
    number,
    (answer: { result?: unknown; error?: { message: string } }) => void
  >();
  let count = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const told = JSON.parse(message) as { id?: number; result?: unknown };
    if (told.id !== undefined) waiting.get(told.id)?.(told);
  });
  return async (method: string, params: object) => {
    const id = ++count;
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      waiting.set(id, resolve);
    });
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

/** Asks again and again until it is so; after ten seconds it won't be. */
export async function expectSoon(
  isSo: () => Promise<boolean>,
  what: string,
  limitMs = 10_000,
): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
}
