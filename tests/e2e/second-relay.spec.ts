import { createSecondRelay } from '../world/second-relay.ts';
import { startWorld } from '../world/world.ts';
import { writtenContent } from '../world/written.ts';
import { expect, test } from './companion-test.ts';
import { comment, commentWith, openDiscussion, press, SILENT } from './discussion-steps.ts';
import { launchAt } from './polled-profile.ts';

test('two readers talk over a relay that we did not write, where it is the only one', async ({
  polledProfile,
  clock,
  copyProfile,
}) => {
  const relays = new Map([['nos.lol', createSecondRelay()]]);
  const internet = await startWorld(writtenContent(polledProfile.beganAt), clock.now, relays);
  const companion = await launchAt(clock, internet, copyProfile());
  const other = await launchAt(clock, internet, copyProfile());
  const [, one] = await openDiscussion(companion, SILENT);
  const [, two] = await openDiscussion(other, SILENT);
  await expect(one.getByText('1 of 4 relays connected')).toBeVisible();

  await comment(one, 'Over there.');
  const mine = commentWith(one, 'Over there.');
  await expect(mine).toContainText('sent');
  const theirs = commentWith(two, 'Over there.');
  await expect(theirs).toBeVisible();
  await theirs.getByRole('button', { name: /^Reply to/ }).click();
  await two.getByRole('textbox', { name: /^Reply to/ }).fill('And back.');
  await press(two, two.getByRole('button', { name: 'reply', exact: true }).first());
  await expect(commentWith(one, 'And back.')).toBeVisible();
  await press(two, theirs.getByRole('button', { name: /^Vote up/ }));
  await expect(mine.getByText('▲ 1')).toBeVisible();
  await other.close();
  await companion.close();
  await internet.close();
});
