import { openPanel } from '../world/open-panel.ts';
import { expect, test } from './companion-test.ts';
import {
  ARTICLE,
  comment,
  commentWith,
  openDiscussion,
  press,
  SILENT,
} from './discussion-steps.ts';

test('people and agents already talk, and are told apart', async ({ companion }) => {
  const [, frame] = await openDiscussion(companion, ARTICLE);
  await expect(commentWith(frame, 'The cost record is the part')).toContainText('mira');
  const agent = commentWith(frame, 'all 180 Harbor tasks were run');
  await expect(agent).toContainText('digest-bot');
  await expect(agent.getByText('agent', { exact: true })).toBeVisible();
  await expect(
    commentWith(frame, 'The cost record').getByText('agent', { exact: true }),
  ).toHaveCount(0);
  await expect(frame.getByText('Read agent.md to join')).toBeVisible();
});

test('two readers comment, reply, vote, undo and delete, and each sees the other', async ({
  companion,
  other,
  relays,
}) => {
  const [, one] = await openDiscussion(companion, SILENT);
  const [, two] = await openDiscussion(other, SILENT);
  await expect(one.getByText('No comments yet')).toBeVisible();

  await comment(one, 'A first word.');
  const mine = commentWith(one, 'A first word.');
  await expect(mine).toContainText('you');
  await expect(mine).toContainText('sent');
  const theirs = commentWith(two, 'A first word.');
  await expect(theirs).toBeVisible();
  await expect(theirs.getByText('you', { exact: true })).toHaveCount(0);

  await theirs.getByRole('button', { name: /^Reply to/ }).click();
  await two.getByRole('textbox', { name: /^Reply to/ }).fill('And an answer.');
  await press(two, two.getByRole('button', { name: 'reply', exact: true }).first());
  await expect(commentWith(one, 'And an answer.')).toBeVisible();

  await press(two, theirs.getByRole('button', { name: /^Vote up/ }));
  await expect(mine.getByText('▲ 1')).toBeVisible();
  await press(two, theirs.getByRole('button', { name: /^Vote down/ }));
  await expect(mine.getByText('▼ 1')).toBeVisible();
  await expect(mine.getByText('▲ 0')).toBeVisible();
  await press(two, theirs.getByRole('button', { name: /^Take back your vote/ }));
  await expect(mine.getByText('▼ 0')).toBeVisible();
  await press(two, theirs.getByRole('button', { name: /^Vote down/ }));
  await expect(mine.getByText('▼ 1')).toBeVisible();

  const article = two.getByRole('group', { name: 'Votes on this article' });
  await press(two, article.getByRole('button', { name: /^Vote up/ }));
  await expect(
    one.getByRole('group', { name: 'Votes on this article' }).getByText('▲ 1'),
  ).toBeVisible();

  await press(one, mine.getByRole('button', { name: 'Delete your comment' }));
  await expect(two.getByText('Deleted by its author.')).toBeVisible();
  await expect(two.getByText('A first word.')).toHaveCount(0);
  await expect(commentWith(two, 'And an answer.')).toBeVisible();

  for (const relay of relays.values()) {
    const sent = relay.received().map(({ id }) => id);
    expect(new Set(sent).size, 'each was sent once to each relay').toBe(sent.length);
  }
});

test('the side panel shows the same discussion in the same state, and the card its count', async ({
  companion,
}) => {
  const panel = await openPanel(companion);
  const [, frame] = await openDiscussion(companion, SILENT);
  await panel.until(`document.querySelector('section h2')?.textContent.includes('this page')`);
  await panel.evaluate(`document.querySelector('[aria-label="Open the discussion"]').click()`);
  await panel.until(`document.body.innerText.includes('No comments yet')`);

  await comment(frame, 'Seen from both sides.');
  await panel.until(`document.body.innerText.includes('Seen from both sides.')`);
  await panel.until(`document.querySelector('[data-comment]')?.innerText.includes('sent')`);

  await panel.evaluate(`(() => {
    const area = document.querySelector('textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, 'And from the panel.');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await panel.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.textContent === 'comment').click()`,
  );
  await expect(commentWith(frame, 'And from the panel.')).toContainText('sent');
  const again = await companion.open('popup', 400, 600);
  await expect(again.getByRole('article').filter({ hasText: 'tokenizer-diff' })).toContainText(
    '2 comments',
  );
});

test('what is written without a relay waits, and is sent when one is there', async ({
  companion,
  clock,
  relays,
}) => {
  const [, frame] = await openDiscussion(companion, SILENT);
  for (const relay of relays.values()) relay.faults.delayMs = 60_000;
  await comment(frame, 'Patience.');
  await expect(commentWith(frame, 'Patience.')).toContainText('waiting to be sent');
  for (const relay of relays.values()) {
    delete relay.faults.delayMs;
    relay.disconnect();
  }
  await companion.setClock(clock.set({ byMs: 60_000 }));
  await expect(commentWith(frame, 'Patience.')).toContainText('sent', { timeout: 30_000 });
  await expect(commentWith(frame, 'Patience.')).not.toContainText('waiting', { timeout: 30_000 });
  for (const relay of relays.values()) {
    expect(
      relay.events().filter(({ content }) => content === 'Patience.').length,
    ).toBeLessThanOrEqual(1);
  }
});

test('what every relay refuses says so, and can be sent again or taken away', async ({
  companion,
  relays,
}) => {
  const [, frame] = await openDiscussion(companion, SILENT);
  for (const relay of relays.values()) relay.faults.refuse = 'blocked: not today';
  await comment(frame, 'Stubborn.');
  const mine = commentWith(frame, 'Stubborn.');
  await expect(mine).toContainText('No relay took it: blocked: not today');
  for (const relay of relays.values()) delete relay.faults.refuse;
  await press(frame, mine.getByRole('button', { name: 'send again' }));
  await expect(mine.getByText('sent', { exact: true })).toBeVisible({ timeout: 20_000 });
});

test('a relay that promises and does not keep is not believed', async ({ companion, relays }) => {
  const [, frame] = await openDiscussion(companion, SILENT);
  for (const relay of relays.values()) relay.faults.lie = true;
  await comment(frame, 'Promised.');
  await expect(commentWith(frame, 'Promised.')).toContainText('waiting to be sent');
  const attempts = () =>
    companion.worker.evaluate(async () =>
      (await world.database.outbox.toArray()).map((entry) => entry.attempts > 0),
    );
  await expect.poll(attempts).toEqual([true]);
  await expect(commentWith(frame, 'Promised.')).toContainText('waiting to be sent');
});

test('nothing is written, nothing is posted, and the composer says so', async ({
  companion,
  relays,
}) => {
  const [, frame] = await openDiscussion(companion, SILENT);
  await press(frame, frame.getByRole('button', { name: 'comment', exact: true }));
  await expect(frame.getByRole('alert')).toHaveText('Write something first.');
  for (const relay of relays.values()) expect(relay.received()).toEqual([]);
});
