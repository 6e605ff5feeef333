import { readFileSync } from 'node:fs';
import { HOUR, MINUTE } from '../../utils/time/units.ts';
import { expect, passTime, polled, stored, test } from './companion-test.ts';
import { FEED, look, openSources, OWN } from './source-steps.ts';

const ARTICLE = 'https://notes.kestrel.example/a-week-of-small-prompts';

test('a feed is looked at and followed, and asked once for both', async ({
  companion,
  clock,
  internet,
}) => {
  const options = await openSources(companion);
  await look(options, 'notes.kestrel.example/feed.xml');
  const found = options.getByRole('region', { name: 'What is there' });
  await expect(found).toBeFocused();
  await expect(found).toContainText('Kestrel Notes');
  await expect(found).toContainText('RSS · 3 articles · notes.kestrel.example');
  await expect(found.getByRole('listitem').first()).toContainText('A Week of Small Prompts');
  await expect(found.getByRole('listitem').first()).toContainText('20h ago');
  expect(await companion.worker.evaluate(() => world.database.ownSources.count())).toBe(0);

  await found.getByRole('button', { name: 'follow' }).click();
  await expect(options.getByText('You follow Kestrel Notes.')).toBeVisible();
  await expect(options.locator(OWN)).toContainText('3 new articles');
  await polled(companion, clock);
  expect(internet.visits.filter(({ address }) => address === FEED)).toHaveLength(1);
  const popup = await companion.open('popup', 400, 600);
  await expect(
    popup.getByRole('article').filter({ hasText: 'A Week of Small Prompts' }),
  ).toContainText('Kestrel Notes');

  await passTime(companion, clock, 2 * HOUR);
  await expect(popup.getByRole('article').filter({ hasText: 'The Second Reader' })).toBeVisible();
  const asked = internet.visits.filter(({ address }) => address === FEED);
  expect(asked[1]!.headers['if-none-match']).toBeDefined();
});

test('a JSON Feed is followed by its address like every other', async ({ companion, internet }) => {
  const item = {
    id: '1',
    url: 'https://json.example/one',
    title: 'Told in JSON',
    content_html: '<p>x</p>',
  };
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Braces', items: [item] };
  internet.override('https://json.example/feed.json', () => ({
    status: 200,
    headers: { 'content-type': 'application/feed+json' },
    body: JSON.stringify(feed),
  }));
  const options = await openSources(companion);
  await look(options, 'https://json.example/feed.json');
  await expect(options.getByText('JSON Feed · 1 article · json.example')).toBeVisible();
  await options.getByRole('button', { name: 'follow', exact: true }).click();
  await expect(options.locator(OWN)).toContainText('1 new article');
  const popup = await companion.open('popup', 400, 600);
  await expect(popup.getByRole('article').filter({ hasText: 'Told in JSON' })).toContainText(
    'Braces',
  );
});

const PROBLEMS = [
  ['no address', 'javascript:alert(1)', 'This is no web address'],
  ['the own network', 'http://192.168.0.1/feed', 'in a private network'],
  ['nothing there', 'https://notes.kestrel.example/nothing', 'answered with an error (404)'],
  ['no feed and no page', 'https://notes.kestrel.example/images/a', 'neither a feed nor a page'],
  [
    'a feed that is followed',
    'http://openai.com/news/rss.xml?utm_source=x',
    'You follow this already: OpenAI',
  ],
] as const;

for (const [what, address, sentence] of PROBLEMS) {
  test(`${what} is told in one sentence`, async ({ companion }) => {
    const options = await openSources(companion);
    await look(options, address);
    await expect(options.getByText(sentence)).toBeVisible();
    await expect(options.locator(OWN)).toHaveCount(0);
  });
}

test('a source of the catalogue that is not followed yet is, and is not doubled', async ({
  companion,
}) => {
  const options = await openSources(companion);
  await look(options, 'https://rss.arxiv.org/rss/cs.AI');
  await options.getByRole('button', { name: 'follow', exact: true }).click();
  await expect(options.getByText('You follow arXiv cs.AI.')).toBeVisible();
  await expect(options.getByRole('switch', { name: 'Follow arXiv cs.AI' })).toBeChecked();
  await expect(options.locator(OWN)).toHaveCount(0);
});

test("the discussion opens on an own source's page, until the source is removed", async ({
  companion,
}) => {
  const before = await stored(companion);
  const options = await openSources(companion);
  await look(options, FEED);
  await options.getByRole('button', { name: 'follow', exact: true }).click();
  await expect(options.locator(OWN)).toContainText('3 new articles');

  const page = await companion.context.newPage();
  await page.goto(ARTICLE);
  await expect(page.locator('timeahead-discussion')).toHaveCount(1);
  await page.goto('https://notes.kestrel.example/');
  await expect(page.locator('timeahead-discussion')).toHaveCount(0);

  const popup = await companion.open('popup', 400, 600);
  const article = popup.getByRole('article').filter({ hasText: 'A Week of Small Prompts' });
  await expect(article).toBeVisible();
  const remove = options.getByRole('button', { name: 'Remove Kestrel Notes' });
  await remove.click();
  const question = options.getByRole('dialog', { name: 'Remove Kestrel Notes' });
  await expect(question.getByRole('button', { name: 'cancel' })).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(remove).toBeFocused();
  await remove.click();
  await question.getByRole('button', { name: 'remove' }).click();
  await expect(options.getByText('Kestrel Notes is removed.')).toBeFocused();
  await expect(options.locator(OWN)).toHaveCount(0);
  await expect(article).toBeHidden();
  expect(await stored(companion)).toEqual(before);
  await page.goto(ARTICLE);
  await expect(page.locator('timeahead-discussion')).toHaveCount(0);
});

const OPML = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><body>
  <outline text="AI"><outline text="Notes &amp; more" type="rss" xmlUrl="${FEED}" htmlUrl="https://notes.kestrel.example/"/></outline>
  <outline text="Again" xmlurl="http://notes.kestrel.example/feed.xml/"/>
  <outline text="OpenAI" xmlUrl="https://openai.com/news/rss.xml"/>
  <outline text="arXiv" xmlUrl="https://rss.arxiv.org/rss/cs.AI"/>
  <outline text="Gone" xmlUrl="https://gone.example/feed"/>
  <outline text="Router" xmlUrl="http://192.168.0.1/log"/>
  <outline text="Script" xmlUrl="javascript:alert(1)"/>
</body></opml>`;

const file = (text: string) => ({
  name: 'x.opml',
  mimeType: 'text/x-opml',
  buffer: Buffer.from(text),
});

test('a list is shown before it is followed, and comes out again as it was', async ({
  companion,
  clock,
}) => {
  const options = await openSources(companion);
  await options.getByLabel('import OPML').setInputFiles(file(OPML));
  const plan = options.getByRole('region', { name: 'What is in the file' });
  await expect(plan).toBeFocused();
  await expect(plan).toContainText(
    "2 new feeds on 2 hosts · 1 known, not followed yet · 1 followed already · 2 that can't be followed",
  );
  await expect(plan).toContainText('Router: in a private network');
  await expect(plan).toContainText('Script: no web address');
  await plan.getByRole('button', { name: 'follow them' }).click();
  await expect(options.getByText('3 more sources are followed.')).toBeVisible();
  await polled(companion, clock);
  const rows = options.locator(OWN);
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Notes & more' })).toContainText('3 new articles');
  await expect(rows.filter({ hasText: 'Gone' })).toContainText('not there any more (404)');
  await expect(options.getByRole('switch', { name: 'Follow arXiv cs.AI' })).toBeChecked();

  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'export OPML' }).click();
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  expect(saved).toContain(`xmlUrl="${FEED}"`);
  expect(saved).toContain('text="Notes &amp; more"');
  const count = saved.split('xmlUrl=').length - 1;
  await options.getByLabel('import OPML').setInputFiles(file(saved));
  await expect(plan).toContainText(`0 new feeds on 0 hosts · ${count} followed already`);
  await expect(plan.getByRole('button', { name: 'follow them' })).toHaveCount(0);
});

test('a file that is no list is told in one sentence, and nothing happens', async ({
  companion,
}) => {
  const options = await openSources(companion);
  await options.getByLabel('import OPML').setInputFiles(file('<rss/>'));
  await expect(options.getByText('This file is no OPML list of feeds.')).toBeVisible();
  await options.getByLabel('import OPML').setInputFiles(file('<!DOCTYPE opml []><opml/>'));
  await expect(options.getByText("not read for safety's sake")).toBeVisible();
});

test('a feed that is slow to answer is not followed after everything was deleted', async ({
  companion,
  clock,
  internet,
}) => {
  const options = await openSources(companion);
  await look(options, FEED);
  await expect(options.getByText('RSS · 3 articles')).toBeVisible();
  await companion.setClock(clock.set({ byMs: 10 * MINUTE }));
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  internet.override(FEED, async () => {
    asked.resolve();
    await answered.promise;
    return {
      status: 200,
      headers: {},
      body: '<rss version="2.0"><channel><title>Slow</title></channel></rss>',
    };
  });
  await options.getByRole('button', { name: 'follow', exact: true }).click();
  await asked.promise;

  const data = await companion.open('options#data');
  await data.getByRole('button', { name: 'delete everything', exact: true }).click();
  await data.getByRole('button', { name: 'delete everything for good' }).click();
  const waiting = async () => (await navigator.locks.query()).pending?.map(({ name }) => name);
  await expect.poll(() => companion.worker.evaluate(waiting)).toContain('follow');
  answered.resolve();
  await expect(data.getByText('Everything is deleted.')).toBeVisible();
  await polled(companion, clock);
  expect(await companion.worker.evaluate(() => world.database.ownSources.count())).toBe(0);
});
