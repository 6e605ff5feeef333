import type { Page } from '@playwright/test';
import { page as answer } from '../world/content.ts';
import { expect, test } from './companion-test.ts';
import {
  articlePage,
  comment,
  commentWith,
  discussionFrame,
  openDiscussion,
  posted,
  pressLauncher,
  SILENT,
} from './discussion-steps.ts';

const OTHER = 'https://huggingface.co/blog/tern-2';

/** Chromium itself calls there now and then. */
const THE_BROWSERS_OWN = /^https:\/\/[a-z.]+\.google(apis)?\.com\//;

test('a page that is not followed is left alone: no change, no request, a thousand times', async ({
  companion,
  internet,
  relays,
}) => {
  test.setTimeout(120_000);
  const watch = `<script>
    window.changes = 0;
    new MutationObserver((list) => { window.changes += list.length; }).observe(document, { subtree: true, childList: true, attributes: true });
  </script>`;
  const hosts = ['openai.com', 'huggingface.co', 'deepmind.google', 'nobody.example'];
  for (const host of hosts) {
    internet.override(`https://${host}/about`, () =>
      answer('text/html', `<!doctype html><body><p>About</p>${watch}`),
    );
  }
  internet.visits.length = 0;
  const tabs = await Promise.all(hosts.map(() => companion.context.newPage()));
  let changes = 0;
  await Promise.all(
    tabs.map(async (tab, place) => {
      for (let i = 0; i < 250; i++) {
        await tab.goto(`https://${hosts[place]}/about?visit=${i}`, {
          waitUntil: 'domcontentloaded',
        });
        changes += await tab.evaluate(() => {
          const { changes: seen } = window as unknown as { changes: number };
          return seen;
        });
      }
      await tab.waitForTimeout(300);
      expect(await tab.locator('timeahead-discussion').count()).toBe(0);
    }),
  );
  expect(changes).toBe(0);
  const elsewhere = internet.visits
    .map(({ address }) => address)
    .filter(
      (address) => !/\/(about|favicon\.ico)$/.test(address) && !THE_BROWSERS_OWN.test(address),
    );
  expect(elsewhere).toEqual([]);
  for (const relay of relays.values()) expect(relay.requests()).toBe(0);
});

test('an article page gets one element and tells nobody until it is clicked', async ({
  companion,
  internet,
  relays,
}) => {
  internet.visits.length = 0;
  const page = await companion.context.newPage();
  await page.goto(SILENT);
  await page.locator('timeahead-discussion').waitFor();
  expect(await page.locator('timeahead-discussion').count()).toBe(1);
  expect(
    await page.evaluate(() => document.querySelector('timeahead-discussion')!.shadowRoot),
  ).toBeNull();
  for (const relay of relays.values()) expect(relay.requests()).toBe(0);
});

test('a page that logs keys sees none of what is typed', async ({ companion, internet }) => {
  const logger = `<script>
    window.keys = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'paste'])
      for (const target of [window, document]) target.addEventListener(type, (event) => window.keys.push(event.key ?? event.data ?? type), true);
  </script>`;
  internet.override(SILENT, () => articlePage(logger));
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
  internet.override(SILENT, () => articlePage());
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
    internet.override(SILENT, () => articlePage('', headers));
    const [, frame] = await openDiscussion(companion, SILENT);
    await comment(frame, 'All the same.');
    await expect(commentWith(frame, 'All the same.')).toContainText('sent');
  });
}

test('a page that changes under the pointer gets no comment on the wrong article', async ({
  companion,
  internet,
  relays,
}) => {
  internet.override(SILENT, () => articlePage());
  const [page, frame] = await openDiscussion(companion, SILENT);
  await frame
    .getByRole('textbox', { name: 'Write a comment' })
    .fill('Meant for the first article.');
  const button = frame.getByRole('button', { name: 'comment', exact: true });
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
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
    new MutationObserver(() => document.querySelector('timeahead-discussion')?.remove()).observe(document.body, { childList: true });
  </script>`;
  internet.override(SILENT, () => articlePage(sabotage));
  const page = await companion.context.newPage();
  await page.goto(SILENT);
  await page.waitForTimeout(800);
  expect(await page.locator('timeahead-discussion').count()).toBe(0);
  expect(await errorsOf(page)).toEqual([]);
});

function errorsOf(page: Page) {
  return page.evaluate(() => (window as unknown as { errors: string[] }).errors);
}
