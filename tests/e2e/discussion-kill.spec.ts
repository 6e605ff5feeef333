import { openPanel } from '../world/open-panel.ts';
import { randomFrom } from '../world/random-from.ts';
import { expect, test } from './companion-test.ts';
import { SILENT } from './discussion-steps.ts';

const COMMENTS = 16;
const KILLS = 100;

test('a worker that is killed at a hundred moments while comments and votes go out sends each exactly once', async ({
  companion,
  clock,
  relays,
}) => {
  test.setTimeout(180_000);
  const panel = await openPanel(companion);
  const kill = await companion.killer();
  const tab = await companion.context.newPage();
  await tab.goto(SILENT);
  await panel.until(`document.querySelector('[aria-label="Open the discussion"]') !== null`);
  await panel.evaluate(`document.querySelector('[aria-label="Open the discussion"]').click()`);
  await panel.until(`document.querySelector('textarea') !== null`);

  const random = randomFrom(23);
  const said = { all: false };
  const killing = (async () => {
    for (let i = 0; i < KILLS || !said.all; i++) {
      await new Promise((later) => setTimeout(later, 20 + random() * 580));
      await kill();
      if (i >= KILLS && said.all) return;
    }
  })();

  for (let n = 0; n < COMMENTS; n++) {
    await panel.evaluate(`(() => {
      const area = document.querySelector('textarea');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, 'Comment ${n}.');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await panel.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.textContent === 'comment').click()`,
    );
    await panel.until(`document.querySelector('textarea').value === ''`, 60_000);
  }
  for (const press of ['Vote up', 'Vote down', 'Take back', 'Vote up']) {
    await panel.until(
      `document.querySelector('fieldset[aria-label="Votes on this article"] [aria-label^="${press}"]') !== null`,
      60_000,
    );
    await panel.evaluate(
      `document.querySelector('fieldset[aria-label="Votes on this article"] [aria-label^="${press}"]').click()`,
    );
    const counts = { 'Vote up': '▲ 1▼ 0', 'Vote down': '▲ 0▼ 1', 'Take back': '▲ 0▼ 0' }[press];
    await panel.until(
      `document.querySelector('fieldset[aria-label="Votes on this article"]').textContent === '${counts}'`,
      60_000,
    );
  }
  said.all = true;
  await killing;

  await companion.setClock(clock.set({ byMs: 3_600_000 }));
  await panel.until(`!document.body.innerText.includes('waiting to be sent')`, 60_000);
  const expected = Array.from({ length: COMMENTS }, (_, n) => `Comment ${n}.`).toSorted();
  for (const relay of relays.values()) {
    await expect
      .poll(
        () =>
          relay
            .events()
            .filter(({ kind, tags }) => kind === 1111 && tags[0]?.[1] === SILENT)
            .map(({ content }) => content)
            .toSorted(),
        { timeout: 60_000 },
      )
      .toEqual(expected);
    const votes = relay.events().filter(({ kind, tags }) => kind === 17 && tags[1]?.[1] === SILENT);
    expect(votes.map(({ content }) => content)).toEqual(['+']);
  }
  expect(await panel.evaluate(`document.querySelectorAll('[data-comment]').length`)).toBe(COMMENTS);
});
