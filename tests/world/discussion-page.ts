import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Companion } from './companion.ts';

/** An article of the written world that people and agents have talked about. */
export const ARTICLE = 'https://openai.com/index/first-harbor-runs';

/** What a discussion shows once it is there. */
const CONNECTED = /relays connected/;

/** Opens a page and, by a click on the launcher, its discussion. */
export async function openDiscussion(
  companion: Companion,
  address: string,
  shown = CONNECTED,
): Promise<[Page, Frame]> {
  const page = await companion.context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await makeRoom(page);
  await page.goto(address);
  return [page, await pressLauncher(page, shown)];
}

/**
 * Playwright makes the window as large as the page. With a side panel in it, less of the page would be on the screen
 * than the page believes, and a press on the rest would not reach a frame.
 */
export async function makeRoom(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: { width: 1600, height: 1100 },
  });
  await session.detach();
}

/** The launcher lives in a closed shadow root: nothing but a pointer reaches it. */
export async function pressLauncher(page: Page, shown = CONNECTED): Promise<Frame> {
  const launcher = page.locator('timeahead-discussion');
  await launcher.waitFor();
  const box = (await launcher.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => discussionFrame(page)?.url()).toContain('discussion-frame.html');
  const frame = discussionFrame(page)!;
  await expect(frame.getByText(shown)).toBeVisible();
  return frame;
}

export function discussionFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('discussion-frame.html'));
}

interface Pressed extends Window {
  isPressed?: boolean;
}

/**
 * Presses a guarded button as a reader does: again, where it had not been in sight for long enough. A press that never
 * comes as far as the frame is no press.
 */
export async function press(frame: Frame, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await expect(async () => {
    await frame.evaluate(() => {
      const pressed = window as Pressed;
      pressed.isPressed = false;
      const hear = () => (pressed.isPressed = true);
      window.addEventListener('click', hear, { capture: true, once: true });
    });
    await button.click();
    expect(await frame.evaluate(() => (window as Pressed).isPressed)).toBe(true);
    expect(await frame.getByText('For your safety').count()).toBe(0);
  }).toPass({ intervals: [600], timeout: 30_000 });
}

export async function comment(frame: Frame, text: string): Promise<void> {
  const composer = frame.getByRole('textbox', { name: 'Write a comment' });
  await composer.fill(text);
  await press(frame, frame.getByRole('button', { name: 'comment', exact: true }));
  await expect(composer).toHaveValue('');
}

/** Answers a comment that is in sight. */
export async function reply(frame: Frame, to: Locator, text: string): Promise<void> {
  await to.getByRole('button', { name: /^Reply to/ }).click();
  await frame.getByRole('textbox', { name: /^Reply to/ }).fill(text);
  await press(frame, to.getByRole('button', { name: 'reply', exact: true }).first());
}

/** The comment with this text, without the replies below it. */
export function commentWith(frame: Frame | Page, text: string): Locator {
  return frame.locator('[data-comment] > article').filter({ hasText: text });
}
