import type { Page } from '@playwright/test';
import { openPanel } from '../world/open-panel.ts';
import { expect, test } from './companion-test.ts';
import {
  comment,
  commentWith,
  discussionFrame,
  openDiscussion,
  plainArticlePage,
  posted,
  press,
  pressLauncher,
  SILENT,
} from './discussion-steps.ts';

const OTHER = 'https://huggingface.co/blog/tern-2';

test('a page that logs keys sees none of what is typed', async ({ companion, internet }) => {
  const logger = `<script>
    window.keys = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'paste'])
      for (const target of [window, document]) target.addEventListener(type, (event) => window.keys.push(event.key ?? event.data ?? type), true);
  </script>`;
  internet.override(SILENT, () => plainArticlePage(logger));
  const [page, frame] = await openDiscussion(companion, SILENT);
  const composer = frame.getByRole('textbox', { name: 'Write a comment' });
  await composer.click();
  await page.keyboard.type('my secret thought');
  await expect(composer).toHaveValue('my secret thought');
  expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  await page.locator('h1').click();
  await page.keyboard.type('x');
  expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toContain('x');
});

test('scripts of the page, synthetic clicks and messages open and post nothing', async ({
  companion,
  internet,
  relays,
}) => {
  internet.override(SILENT, () => plainArticlePage());
  const page = await companion.context.newPage();
  await page.goto(SILENT);
  await page.locator('timeahead-discussion').waitFor();
  await page.evaluate(() => {
    const host = document.querySelector('timeahead-discussion')!;
    for (const target of [host, document.body, document.documentElement]) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        target.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: 990, clientY: 890 }),
        );
      }
    }
    (host as HTMLElement).click();
  });
  expect(discussionFrame(page)).toBeUndefined();

  const frame = await pressLauncher(page);
  await frame.getByRole('textbox', { name: 'Write a comment' }).fill('Not by the page.');
  const reached = await page.evaluate(async (origin) => {
    const act = {
      type: 'act',
      requestId: '1',
      articleId: 'x',
      action: { kind: 'comment', text: 'x', answers: null },
    };
    for (let i = 0; i < window.frames.length; i++) window.frames[i]!.postMessage(act, '*');
    window.postMessage(act, '*');
    const read = await fetch(`${origin}discussion-frame.html`).then(
      (got) => got.ok,
      () => false,
    );
    const frames: boolean[] = [];
    for (let i = 0; i < window.frames.length; i++) {
      try {
        frames.push(window.frames[i]!.document !== null);
      } catch {
        frames.push(false);
      }
    }
    return {
      runtime: typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      read,
      frames,
    };
  }, companion.origin);
  expect(reached).toEqual({ runtime: 'undefined', read: false, frames: [] });
  await frame.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'comment',
    )!;
    button.click();
  });
  await expect(frame.getByRole('alert')).toContainText('For your safety');
  expect(posted(relays)).toEqual([]);
});

for (const [what, headers] of [
  [
    'frames nothing',
    {
      'content-security-policy':
        "frame-src 'none'; child-src 'none'; default-src 'self' 'unsafe-inline'",
    },
  ],
  [
    'demands Trusted Types',
    { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  ],
  ['allows nothing at all', { 'content-security-policy': "default-src 'none'" }],
] as const) {
  test(`the discussion works on a page that ${what}`, async ({ companion, internet }) => {
    internet.override(SILENT, () => plainArticlePage('', headers));
    const [, frame] = await openDiscussion(companion, SILENT);
    await comment(frame, 'All the same.');
    await expect(commentWith(frame, 'All the same.')).toContainText('sent');
  });
}

test('a sandboxed page, where the frame could not work, gets no launcher; the side panel has it', async ({
  companion,
  internet,
}) => {
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  internet.override(SILENT, () => plainArticlePage('', headers));
  const panel = await openPanel(companion);
  const page = await companion.context.newPage();
  await page.goto(SILENT);
  await panel.until(`document.querySelector('h2')?.textContent.includes('this page')`);
  await expect(page.locator('timeahead-discussion')).toHaveCount(0);
});

test('a page that changes under the pointer gets no comment on the wrong article', async ({
  companion,
  internet,
  relays,
}) => {
  internet.override(SILENT, () => plainArticlePage());
  const [page, frame] = await openDiscussion(companion, SILENT);
  const button = frame.getByRole('button', { name: 'comment', exact: true });
  // The button was seen for long enough: it takes a press, though nothing is changed by it.
  await press(frame, button);
  await expect(frame.getByText('Write something first.')).toBeVisible();
  await frame
    .getByRole('textbox', { name: 'Write a comment' })
    .fill('Meant for the first article.');
  const box = (await button.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate((address) => history.pushState(null, '', address), OTHER);
  await page.mouse.up();
  await expect.poll(() => discussionFrame(page), 'the frame goes with its article').toBeUndefined();
  expect(posted(relays)).toEqual([]);

  const next = await pressLauncher(page);
  await comment(next, 'On the second.');
  await expect.poll(() => posted(relays).length).toBeGreaterThan(0);
  for (const event of posted(relays)) expect(event.tags[0]).toEqual(['I', OTHER]);

  await page.goto(SILENT);
  const back = await pressLauncher(page);
  await expect(back.getByRole('textbox', { name: 'Write a comment' })).toHaveValue(
    'Meant for the first article.',
  );
});

test('a page that removes the launcher, freezes what it can and breaks prototypes is not broken by us', async ({
  companion,
  internet,
}) => {
  const sabotage = `<script>
    window.errors = [];
    addEventListener('error', (event) => window.errors.push(event.message));
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    Element.prototype.append = () => { throw new Error('no'); };
    Object.freeze(Object.prototype); Object.freeze(Array.prototype);
    new MutationObserver(() => {
      const host = document.querySelector('timeahead-discussion');
      if (host) { host.remove(); window.removed = true; }
    }).observe(document.body, { childList: true });
  </script>`;
  internet.override(SILENT, () => plainArticlePage(sabotage));
  const page = await companion.context.newPage();
  await page.goto(SILENT);
  await page.waitForFunction(() => (window as unknown as { removed?: true }).removed);
  await expect(page.locator('timeahead-discussion')).toHaveCount(0);
  expect(await errorsOf(page)).toEqual([]);
});

function errorsOf(page: Page) {
  return page.evaluate(() => (window as unknown as { errors: string[] }).errors);
}
