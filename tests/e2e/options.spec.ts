import { catalogue } from '../../utils/source/catalogue.ts';
import { MINUTE } from '../../utils/time/units.ts';
import { expect, notifications, passTime, test, THE_BROWSERS_OWN } from './companion-test.ts';

test('a source that is switched off is asked no more, and its articles leave the list', async ({
  companion,
  clock,
  internet,
}) => {
  const options = await companion.open('options');
  const popup = await companion.open('popup', 400, 600);
  await expect(popup.getByRole('article').first()).toContainText(/Hugging\sFace/);

  await options.getByRole('switch', { name: 'Follow Hugging Face' }).click();
  await expect(popup.getByRole('article').first()).toContainText('OpenAI');
  await expect(options.locator('[data-source=hugging-face]')).toContainText('Not followed.');
  internet.visits.length = 0;
  await passTime(companion, clock, 70 * MINUTE);
  const asked = internet.visits.map(({ address }) => address);
  expect(asked).toContain('https://openai.com/news/rss.xml');
  expect(asked).not.toContain('https://huggingface.co/blog/feed.xml');

  await options.getByRole('switch', { name: 'Follow Hugging Face' }).click();
  await expect(popup.getByRole('article').first()).toContainText('Tern-2 Small');
});

test('a source that starts off is polled as soon as it is followed', async ({
  companion,
  internet,
}) => {
  const arxiv = 'https://rss.arxiv.org/rss/cs.AI';
  expect(internet.visits.map(({ address }) => address)).not.toContain(arxiv);
  const options = await companion.open('options');
  await options.getByRole('switch', { name: 'Follow arXiv cs.AI' }).click();
  await expect(options.locator('[data-source=arxiv-cs-ai]')).toContainText('checked now');
  expect(internet.visits.map(({ address }) => address)).toContain(arxiv);
});

test('a source is found, followed and left by keyboard alone', async ({ companion }) => {
  const options = await companion.open('options');
  const search = options.getByRole('searchbox', { name: 'Search the sources' });
  const count = options.getByRole('status').filter({ hasText: 'followed' });
  const followed = catalogue.filter(({ startsOff }) => startsOff === undefined);
  await expect(count).toHaveText(`${catalogue.length} sources · ${followed.length} followed`);

  await search.press('l');
  await search.pressSequentially('atent space');
  await expect(count).toHaveText('1 source · 1 followed');
  await expect(options.locator('[data-source]')).toHaveText([/Latent Space/]);
  const toggle = options.getByRole('switch', { name: 'Follow Latent Space' });
  // Past the counts, its name, which is a link, and "check now".
  for (const _ of ['all', 'followed', 'name', 'check now', 'switch'])
    await options.keyboard.press('Tab');
  await expect(toggle).toBeFocused();
  await options.keyboard.press('Space');
  await expect(count).toHaveText('1 source · 0 followed');
  await expect(toggle).toHaveAttribute('aria-checked', 'false');

  await search.fill('nobody writes this');
  await expect(options.getByText('No source has that in its name or address.')).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(count).toHaveText(`${catalogue.length} sources · ${followed.length - 1} followed`);
});

const PROBLEMS = [
  [
    'an error of the server',
    { status: 500, headers: {}, body: 'x' },
    'answered with an error (500)',
  ],
  ['a feed that is gone', { status: 404, headers: {}, body: 'x' }, 'not there any more (404)'],
  ['a login page', { status: 200, headers: {}, body: '<html><p>Log in</html>' }, 'is no feed'],
  ['an empty answer', { status: 200, headers: {}, body: '' }, 'answered with nothing'],
  [
    'an endless answer',
    { status: 200, headers: {}, body: '<rss>'.repeat(2_200_000) },
    'larger than 10 MB',
  ],
  [
    'a way to a private place',
    { status: 302, headers: { location: 'https://127.0.0.1.nip.io/' }, body: 'x' },
    'private or unencrypted',
  ],
] as const;

for (const [what, answer, sentence] of PROBLEMS) {
  test(`${what} is told on the source's row, and what was stored stays`, async ({
    companion,
    clock,
    internet,
  }) => {
    const options = await companion.open('options');
    const row = options.locator('[data-source=openai]');
    await expect(row).toContainText('5 new articles');
    internet.override('https://openai.com/news/rss.xml', () => answer);
    internet.override('https://127.0.0.1.nip.io/', () => ({
      status: 200,
      headers: {},
      body: '<rss/>',
    }));
    await passTime(companion, clock, 70 * MINUTE);
    await expect(row).toContainText(sentence);
    await expect(row).toContainText(/later after an error|as it answered/);
    const popup = await companion.open('popup', 400, 600);
    await expect(popup.getByRole('article').filter({ hasText: 'OpenAI' }).first()).toBeVisible();

    internet.override('https://openai.com/news/rss.xml', null);
    await passTime(companion, clock, 140 * MINUTE);
    await expect(row).not.toContainText(sentence);
  });
}

test('with notifications off nothing is announced, then or later', async ({ companion, clock }) => {
  const options = await companion.open('options#notifications');
  const toggle = options.getByRole('switch', { name: 'Notify me about new articles' });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-checked', 'false');
  await passTime(companion, clock, 70 * MINUTE);
  expect(await notifications(companion)).toEqual([]);
  await toggle.click();
  await passTime(companion, clock, 5 * MINUTE);
  expect(await notifications(companion)).toEqual([]);
});

test('every host that was contacted is listed, and no other was', async ({
  companion,
  internet,
}) => {
  const asked = internet.visits.filter(({ address }) => !THE_BROWSERS_OWN.test(address));
  const ours = new Set(asked.map(({ address }) => new URL(address).host));
  const options = await companion.open('options#privacy');
  await expect
    .poll(async () => (await options.getByRole('rowheader').allTextContents()).toSorted())
    .toEqual([...ours].toSorted());
});
