import { keyOf, signAs } from '../fixtures/discussions/sign.ts';
import { KIND } from '../../utils/nostr/event.ts';
import { commentEvent, deletionEvent, voteEvent } from '../../utils/nostr/write-event.ts';
import { DAY } from '../../utils/time/units.ts';
import { expect, test } from './companion-test.ts';
import { comment, commentWith, openDiscussion, SILENT } from './discussion-steps.ts';

test('of what a lying relay sends, only what is true is shown', async ({
  companion,
  clock,
  relays,
}) => {
  const [liar] = relays.values();
  const now = clock.now();
  const truth = signAs('ada', commentEvent(SILENT, 'The truth.', null, now));
  const wrong = (text: string) => signAs('ben', commentEvent(SILENT, text, null, now));
  const elsewhere = signAs(
    'ben',
    commentEvent('https://openai.com/index/first-harbor-runs', 'FALSE elsewhere', null, now),
  );
  const foreign = wrong('FALSE kind');
  const lies: unknown[] = [
    { ...truth, content: 'FALSE content' },
    { ...wrong('x'), content: 'FALSE signature' },
    { ...wrong('FALSE author'), pubkey: keyOf('cy') },
    { ...wrong('FALSE id'), id: 'f'.repeat(64) },
    elsewhere,
    signAs('ben', { ...commentEvent(SILENT, 'FALSE kind', null, now), kind: 1 }),
    signAs('ben', commentEvent(SILENT, 'FALSE future', null, now + 400 * DAY)),
    { ...wrong('FALSE fraction'), created_at: now / 1_000 + 0.5 },
    { ...wrong('FALSE tags'), tags: null },
    signAs('ben', {
      ...commentEvent(SILENT, 'FALSE 20,000 tags', null, now),
      tags: [['I', SILENT], ['K', 'web'], ...Array.from({ length: 20_000 }, () => ['t', 'x'])],
    }),
    signAs('ben', commentEvent(SILENT, `FALSE 2 MB ${'x'.repeat(2_000_000)}`, null, now)),
    signAs('ben', deletionEvent(SILENT, [truth], now)),
    { ...signAs('ben', voteEvent(SILENT, null, 1, now)), content: '-' },
    signAs('ben', {
      kind: KIND.profile,
      tags: [],
      content: '{"name":',
      created_at: Math.floor(now / 1_000),
    }),
    foreign.id,
    null,
    7,
  ];
  liar!.faults.garbage = [
    'garbage',
    '["EVENT"]',
    '{}',
    '["EVENT","nobody",{}]',
    '["OK"]',
    '["EOSE",null]',
    ...lies.map((lie) => `["EVENT","$SUB",${JSON.stringify(lie)}]`),
    `["EVENT","$SUB",${JSON.stringify(truth)}]`,
  ];
  const [, frame] = await openDiscussion(companion, SILENT);
  await expect(commentWith(frame, 'The truth.')).toBeVisible();
  await comment(frame, 'Still standing.');
  await expect(commentWith(frame, 'Still standing.')).toContainText('sent');
  await expect(frame.getByText('FALSE')).toHaveCount(0);
  await expect(frame.getByRole('group', { name: 'Votes on this article' })).toHaveText('▲ 0▼ 0');
  await expect(frame.locator('[data-comment]')).toHaveCount(2);
});

test('markup and tricks in comments and names are shown as text', async ({
  companion,
  clock,
  relays,
}) => {
  const now = clock.now();
  const [relay] = relays.values();
  relay!.plant(
    signAs('ada', {
      kind: 0,
      tags: [],
      content: JSON.stringify({ name: '<img src=x onerror=alert(1)>\u202eevil' }),
      created_at: Math.floor(now / 1_000),
    }),
  );
  relay!.plant(
    signAs(
      'ada',
      commentEvent(
        SILENT,
        '<img src=x onerror="alert(1)"> javascript:alert(1) <b>bold</b>',
        null,
        now,
      ),
    ),
  );
  const [page, frame] = await openDiscussion(companion, SILENT);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const shown = frame.locator('[data-comment]');
  await expect(shown).toContainText(
    '<img src=x onerror="alert(1)"> javascript:alert(1) <b>bold</b>',
  );
  await expect(shown).toContainText('<img src=x onerror=alert(1)>evil');
  await expect(shown.locator('img, b, p a')).toHaveCount(0);
  expect(dialogs).toBe(0);
});
