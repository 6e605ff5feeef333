import type { Page } from '@playwright/test';
import { createRelay } from '../world/relay.ts';
import { expect, test } from './companion-test.ts';
import { ARTICLE, comment, commentWith, openDiscussion, SILENT } from './discussion-steps.ts';

const OWN = 'wss://relay.mine.example';

async function add(options: Page, address: string) {
  await options.getByRole('textbox', { name: 'Add a relay' }).fill(address);
  await options.getByRole('button', { name: 'add', exact: true }).click();
}

test('a relay that is added is used by a discussion that is open, one that is removed no more', async ({
  companion,
  relays,
}) => {
  const mine = createRelay();
  relays.set('relay.mine.example', mine);
  const options = await companion.open('options#relays');
  const list = options.getByRole('list', { name: 'relays' }).getByRole('listitem');
  await expect(list).toHaveCount(4);
  const [, frame] = await openDiscussion(companion, SILENT);
  await expect(frame.getByText('4 of 4 relays connected')).toBeVisible();

  await add(options, ' Relay.Mine.Example/ ');
  await expect(list).toHaveText([/damus/, /nos\.lol/, /primal/, /ditto/, new RegExp(OWN)]);
  await expect(frame.getByText('5 of 5 relays connected')).toBeVisible();
  await comment(frame, 'Also over there.');
  await expect(commentWith(frame, 'Also over there.')).toContainText('sent');
  await expect
    .poll(() => mine.events().map(({ content }) => content))
    .toEqual(['Also over there.']);

  for (const host of ['relay.damus.io', 'nos.lol', 'relay.primal.net', 'relay.ditto.pub']) {
    await options.getByRole('button', { name: `Remove wss://${host}` }).click();
    await expect(options.getByText(`wss://${host} is removed.`)).toBeVisible();
  }
  await expect(frame.getByText('1 of 1 relays connected')).toBeVisible();
  const before = relays.get('nos.lol')!.received().length;
  await comment(frame, 'Only here.');
  await expect.poll(() => mine.events().map(({ content }) => content)).toContain('Only here.');
  expect(relays.get('nos.lol')!.received()).toHaveLength(before);
  expect(relays.get('nos.lol')!.subscriptions()).toBe(0);
});

test('without a relay the discussion says so and where to set one, and what was written is sent then', async ({
  companion,
  relays,
}) => {
  const options = await companion.open('options#relays');
  const removers = options.getByRole('button', { name: /^Remove wss/ });
  for (let left = 4; left > 0; left--) {
    await expect(removers).toHaveCount(left);
    await removers.first().click();
  }
  await expect(options.getByText('No relay is set: discussions stay empty')).toBeVisible();

  const [, frame] = await openDiscussion(companion, ARTICLE, /No relay is set/);
  await comment(frame, 'Written into the void.');
  await expect(commentWith(frame, 'Written into the void.')).toContainText('waiting to be sent');
  const opened = companion.context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Set one in the options' }).click();
  const other = await opened;
  await other.getByRole('button', { name: 'back to the usual four' }).click();
  await expect(options.getByRole('listitem')).toHaveCount(4);
  await expect(frame.getByText('4 of 4 relays connected')).toBeVisible();
  await expect(commentWith(frame, 'Written into the void.')).not.toContainText('waiting');
  await expect.poll(() => relays.get('nos.lol')!.received()).toHaveLength(1);
});

const REFUSED = [
  ['', 'Type the address of a relay first.'],
  ['no address', 'This is not an address.'],
  ['https://relay.example', 'begins with wss://'],
  ['ws://relay.example', 'Without encryption'],
  ['wss://me:secret@relay.example', 'Leave them out'],
  ['wss://NOS.lol/', 'on the list already'],
] as const;

test('what is no relay is refused in a sentence under the field, and stays in it', async ({
  companion,
}) => {
  const options = await companion.open('options#relays');
  const field = options.getByRole('textbox', { name: 'Add a relay' });
  for (const [typed, sentence] of REFUSED) {
    await add(options, typed);
    await expect(options.getByRole('alert')).toContainText(sentence);
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await add(options, 'ws://192.168.0.7:7777');
  await expect(options.getByRole('alert')).toHaveCount(0);
  await expect(field).toHaveValue('');
});

test('a relay can be tried', async ({ companion, relays }) => {
  const options = await companion.open('options#relays');
  await options.getByRole('button', { name: 'Try wss://nos.lol' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'nos.lol' })).toContainText(
    /answers after [\d,]+ ms/,
  );
  relays.delete('relay.primal.net');
  await options.getByRole('button', { name: 'Try wss://relay.primal.net' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'primal' })).toContainText(
    'could not be reached',
  );
});
