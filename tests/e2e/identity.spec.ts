import type { Page } from '@playwright/test';
import { nsecEncode, npubEncode } from 'nostr-tools/nip19';
import { decrypt, encrypt } from 'nostr-tools/nip49';
import { generateSecretKey, getPublicKey } from 'nostr-tools/pure';
import { expect, test } from './companion-test.ts';
import { launch, launchAt } from './polled-profile.ts';
import { comment, commentWith, openDiscussion, posted, press, SILENT } from './discussion-steps.ts';

const PASSPHRASE = 'pferd batterie heftklammer';

const group = (options: Page, name: string) => options.getByRole('region', { name, exact: true });

async function show(options: Page): Promise<string> {
  await options.getByRole('button', { name: 'show the key' }).click();
  const key = (await options.locator('[data-key]').textContent()) ?? '';
  await options.getByRole('button', { name: 'hide' }).click();
  return key;
}

async function setPassphrase(options: Page, current: string | null, next: string) {
  const form = group(options, 'Passphrase');
  if (current !== null) await form.getByLabel('Current passphrase').fill(current);
  await form.getByLabel('New passphrase').fill(next);
  await form.getByLabel('Repeat the passphrase').fill(next);
  await form.getByRole('button', { name: /^(set|change) the passphrase$/ }).click();
}

test('who signs in is shown both ends of a key, and speaks by it', async ({
  companion,
  relays,
}) => {
  const options = await companion.open('options#identity');
  await expect(options.getByText('No key yet')).toBeVisible();
  await options.getByRole('button', { name: 'sign in' }).click();
  const npub = (await options.getByText(/^npub1[a-z\d]{58}$/).textContent()) ?? '';
  const [, frame] = await openDiscussion(companion, SILENT);
  await expect(frame.getByText(`You are ${npub.slice(0, 12)}…${npub.slice(-4)}`)).toBeVisible();
  await comment(frame, 'It is me.');
  await expect.poll(() => posted(relays).map(({ pubkey }) => npubEncode(pubkey))).toContain(npub);
});

test('the key is shown only when asked for, and hidden after a minute or on leaving', async ({
  companion,
}) => {
  const options = await companion.open('options#identity');
  await options.clock.install();
  await options.getByRole('button', { name: 'sign in' }).click();
  const key = options.locator('[data-key]');
  await expect(key).toHaveCount(0);
  await options.getByRole('button', { name: 'show the key' }).click();
  await expect(key).toHaveText(/^nsec1[a-z\d]{58}$/);
  await options.clock.fastForward(59_000);
  await expect(key).toBeVisible();
  await options.clock.fastForward(2_000);
  await expect(key).toHaveCount(0);

  await options.getByRole('button', { name: 'show the key' }).click();
  await expect(key).toBeVisible();
  await options.getByRole('link', { name: 'relays' }).click();
  await options.getByRole('link', { name: 'identity' }).click();
  await expect(options.getByRole('button', { name: 'show the key' })).toBeVisible();
  await expect(key).toHaveCount(0);
});

test('with a passphrase, a restarted browser asks for it before the first word, and what was typed stays', async ({
  clock,
  internet,
  relays,
  copyProfile,
}) => {
  const profile = copyProfile();
  const first = await launchAt(clock, internet, profile);
  const options = await first.open('options#identity');
  await options.getByRole('button', { name: 'sign in' }).click();
  const nsec = await show(options);
  await setPassphrase(options, null, 'short');
  await expect(options.getByRole('alert')).toContainText('at least 8 characters');
  await setPassphrase(options, null, PASSPHRASE);
  await expect(options.getByText('The passphrase is set.')).toBeVisible();
  const sealed = await show(options);
  expect(nsecEncode(decrypt(sealed, PASSPHRASE))).toBe(nsec);
  await first.close();

  const second = await launch(internet, profile);
  const [, frame] = await openDiscussion(second, SILENT);
  await expect(frame.getByText('your key is locked: unlock it to comment or vote')).toBeVisible();
  const composer = frame.getByRole('textbox', { name: 'Write a comment' });
  await composer.fill('After the restart.');
  await press(frame, frame.getByRole('button', { name: 'comment', exact: true }));
  await expect(frame.getByRole('alert')).toContainText('Your key is locked. Unlock it');
  await expect(composer).toHaveValue('After the restart.');
  expect(posted(relays)).toEqual([]);

  const opened = second.context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Unlock in the options' }).click();
  const unlock = group(await opened, 'Your key is locked');
  await unlock.getByLabel('Passphrase').fill('pferd batterie');
  await unlock.getByRole('button', { name: 'unlock' }).click();
  await expect(unlock.getByRole('alert')).toContainText('This is not the passphrase');
  await unlock.getByLabel('Passphrase').fill(PASSPHRASE);
  await unlock.getByRole('button', { name: 'unlock' }).click();
  await expect(unlock).toHaveCount(0);

  await expect(frame.getByText('unlock it to comment or vote')).toHaveCount(0);
  await expect(composer).toHaveValue('After the restart.');
  await press(frame, frame.getByRole('button', { name: 'comment', exact: true }));
  await expect(commentWith(frame, 'After the restart.')).toContainText('sent');
  expect(posted(relays)[0]!.pubkey).toBe(getPublicKey(decrypt(sealed, PASSPHRASE)));
  await second.close();
});

test('a passphrase is changed and removed, by who knows it', async ({ companion }) => {
  const options = await companion.open('options#identity');
  await options.getByRole('button', { name: 'sign in' }).click();
  const nsec = await show(options);
  await setPassphrase(options, null, PASSPHRASE);
  await expect(options.getByText('The passphrase is set.')).toBeVisible();
  await setPassphrase(options, 'another', 'the next passphrase');
  await expect(options.getByRole('alert')).toContainText('This is not the passphrase');
  await setPassphrase(options, PASSPHRASE, 'the next passphrase');
  await expect(options.getByText('The passphrase is set.')).toBeVisible();
  await group(options, 'Passphrase').getByLabel('Current passphrase').fill('the next passphrase');
  await options.getByRole('button', { name: 'remove the passphrase' }).click();
  await expect(options.getByText('The passphrase is removed.')).toBeVisible();
  expect(await show(options)).toBe(nsec);
});

test('a key of the reader is taken only after it was said that the present one is lost', async ({
  companion,
}) => {
  const secret = generateSecretKey();
  const npub = npubEncode(getPublicKey(secret));
  const options = await companion.open('options#identity');
  await options.getByRole('button', { name: 'sign in' }).click();
  const before = await options.getByText(/^npub1[a-z\d]{58}$/).textContent();
  const bring = group(options, 'Use a key you have');
  const use = bring.getByRole('button', { name: 'use this key' });

  await bring.getByLabel('Key', { exact: true }).fill('nsec1nonsense');
  await use.click();
  await options.getByRole('button', { name: 'lose the present key' }).click();
  await expect(bring.getByRole('alert')).toContainText('This is no key');

  await bring.getByLabel('Key', { exact: true }).fill(nsecEncode(secret));
  await use.click();
  await expect(options.getByRole('dialog')).toContainText('The key that is here now is lost');
  await options.getByRole('button', { name: 'cancel' }).click();
  await expect(options.getByText(before!)).toBeVisible();
  await use.click();
  await options.getByRole('button', { name: 'lose the present key' }).click();
  await expect(options.getByText(npub)).toBeVisible();
  expect(await show(options)).toBe(nsecEncode(secret));
});

test('an encrypted key is brought with its passphrase, and an identity is deleted', async ({
  companion,
}) => {
  const secret = generateSecretKey();
  const sealed = encrypt(secret, PASSPHRASE, 16);
  const options = await companion.open('options#identity');
  const bring = group(options, 'Use a key you have');
  await bring.getByLabel('Key', { exact: true }).fill(sealed);
  await bring.getByRole('button', { name: 'use this key' }).click();
  await expect(bring.getByRole('alert')).toContainText('This key is encrypted');
  await bring.getByLabel('Passphrase of this key').fill(PASSPHRASE);
  await bring.getByRole('button', { name: 'use this key' }).click();
  await expect(options.getByText(npubEncode(getPublicKey(secret)))).toBeVisible();
  expect(await show(options)).toBe(sealed);

  await options.getByRole('button', { name: 'delete the key' }).click();
  await options.getByRole('button', { name: 'delete it for good' }).click();
  await expect(options.getByText('No key yet')).toBeVisible();
});

test('a worker that is killed while the passphrase changes never loses the key', async ({
  companion,
}) => {
  test.setTimeout(120_000);
  const options = await companion.open('options#identity');
  await options.getByRole('button', { name: 'sign in' }).click();
  const npub = await options.getByText(/^npub1[a-z\d]{58}$/).textContent();
  const kill = await companion.killer();
  let known = ['passphrase number 0'];
  await setPassphrase(options, null, known[0]!);
  await expect(options.getByText('The passphrase is set.')).toBeVisible();

  for (let n = 1; n <= 5; n++) {
    const next = `passphrase number ${n}`;
    void options.evaluate(
      ([current, changed]) =>
        chrome.runtime
          .sendMessage({
            id: Math.floor(Math.random() * 1e6),
            type: 'changePassphrase',
            data: { current, next: changed },
            timestamp: Date.now(),
          })
          .catch(() => {}),
      [known[0], next],
    );
    await new Promise((later) => setTimeout(later, n * 200));
    await kill();
    const sealed = await show(options);
    known = [known[0]!, next].filter((passphrase) => opens(sealed, passphrase, npub!));
    expect(known, 'one of the two opens it').toHaveLength(1);
  }
});

function opens(sealed: string, passphrase: string, npub: string): boolean {
  try {
    return npubEncode(getPublicKey(decrypt(sealed, passphrase))) === npub;
  } catch {
    return false;
  }
}
