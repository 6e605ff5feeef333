import { MINUTE } from '../../utils/time/units.ts';
import { openPanel } from '../world/open-panel.ts';
import { inTab, violations } from './accessible.ts';
import { expect, test } from './companion-test.ts';
import { FEED, look, openSources, OWN } from './source-steps.ts';

test('the page of a blog is enough: its one feed is shown at once', async ({
  companion,
  internet,
}) => {
  const options = await openSources(companion);
  await look(options, 'https://notes.kestrel.example');
  const found = options.getByRole('region', { name: 'What is there' });
  await expect(found).toContainText('RSS · 3 articles');
  await expect(found).toContainText(FEED);
  await found.getByRole('button', { name: 'not this one' }).click();
  await expect(options.getByLabel('Add a blog by its address')).toBeFocused();
  await expect(found).toBeHidden();
  const asked = internet.visits.filter(({ address }) => address.includes('kestrel'));
  expect(asked).toHaveLength(2);
});

test('of a page with several feeds one is chosen, those of comments last', async ({
  companion,
  internet,
}) => {
  const named = (href: string, title: string) =>
    `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;
  internet.override('https://blog.example/', () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><html><head>${named('/comments/feed', 'Comments')}${named('/feed', 'All')}${named('https://openai.com/news/rss.xml', 'Elsewhere')}`,
  }));
  internet.override('https://blog.example/feed', () => ({
    status: 200,
    headers: {},
    body: '<rss version="2.0"><channel><title>All of it</title></channel></rss>',
  }));
  const options = await openSources(companion);
  await look(options, 'blog.example');
  const found = options.getByRole('region', { name: 'What is there' });
  await expect(found.getByRole('listitem')).toHaveText([
    /All.*blog\.example\/feed/,
    /Elsewhere.*You have this already: OpenAI/,
    /Comments.*comments, not articles/,
  ]);
  for (const scheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme: scheme });
    expect(await violations(inTab(options)), scheme).toEqual([]);
  }
  await found.getByRole('button', { name: 'Preview https://blog.example/feed' }).click();
  await expect(found).toContainText('All of it');
  await found.getByRole('button', { name: 'back to the list' }).click();
  await expect(found.getByRole('listitem')).toHaveCount(3);
  await found.getByRole('button', { name: 'Preview https://blog.example/feed' }).click();
  await found.getByRole('button', { name: 'follow', exact: true }).click();
  await expect(options.getByText('You follow All of it.')).toBeVisible();
});

test('where a page names no feed, it is looked for where feeds usually are, and not for ever', async ({
  companion,
  internet,
}) => {
  const page = {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Bare</title>',
  };
  internet.override('https://bare.example/', () => page);
  internet.override('https://bare.example/rss.xml', () => ({
    status: 200,
    headers: {},
    body: '<rss version="2.0"><channel><title>Hidden</title></channel></rss>',
  }));
  const options = await openSources(companion);
  await look(options, 'https://bare.example/');
  await expect(options.getByText('Trying on bare.example where feeds usually are')).toBeVisible();
  await expect(options.getByText('https://bare.example/rss.xml')).toBeVisible();

  internet.override('https://bare.example/rss.xml', null);
  internet.override('https://none.example/', () => page);
  internet.visits.length = 0;
  await look(options, 'https://none.example/');
  await expect(options.getByText('the usual places have a feed')).toBeVisible({ timeout: 20_000 });
  const asked = internet.visits.filter(({ address }) => address.includes('none.example'));
  expect(asked).toHaveLength(11);
});

test('the later of two looks counts', async ({ companion, internet }) => {
  const answered = Promise.withResolvers<void>();
  internet.override('https://slow.example/', async () => {
    await answered.promise;
    return { status: 404, headers: {}, body: 'x' };
  });
  const options = await openSources(companion);
  await look(options, 'https://slow.example/');
  await expect(options.getByText('Asking slow.example')).toBeVisible();
  await look(options, FEED);
  await expect(options.getByText('RSS · 3 articles')).toBeVisible();
  answered.resolve();
  await expect
    .poll(() => internet.visits.some(({ address }) => address.includes('slow')))
    .toBe(true);
  await expect(options.getByText('RSS · 3 articles')).toBeVisible();
  await expect(options.getByText('answered with an error')).toHaveCount(0);
});

test('a feed that fails between look and follow says so, and is not followed', async ({
  companion,
  clock,
  internet,
}) => {
  const options = await openSources(companion);
  await look(options, FEED);
  await expect(options.getByText('RSS · 3 articles')).toBeVisible();
  await companion.setClock(clock.set({ byMs: 10 * MINUTE }));
  internet.override(FEED, () => ({ status: 500, headers: {}, body: 'x' }));
  await options.getByRole('button', { name: 'follow', exact: true }).click();
  await expect(options.getByText('The site answered with an error (500).')).toBeVisible();
  await expect(options.locator(OWN)).toHaveCount(0);
});

test('on a page of which nothing is followed, the side panel offers to look for its feed', async ({
  companion,
}) => {
  const panel = await openPanel(companion);
  const tab = await companion.context.newPage();
  const button = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('look for its feed'))`;
  await tab.goto('https://openai.com/news/');
  await panel.until(`document.querySelectorAll('article').length > 0 && !${button}`);
  await tab.goto('https://notes.kestrel.example/');
  await panel.until(`${button}?.textContent.includes('notes.kestrel.example') === true`);
  const opened = companion.context.waitForEvent('page');
  await panel.evaluate(`${button}.click()`);
  const options = await opened;
  const address = options.getByLabel('Add a blog by its address');
  await expect(address).toHaveValue('https://notes.kestrel.example/');
  await options.getByRole('button', { name: 'preview', exact: true }).first().click();
  await options.getByRole('button', { name: 'follow', exact: true }).click();
  await expect(options.getByText('You follow Kestrel Notes.')).toBeVisible();
  await tab.bringToFront();
  await panel.until(`!${button}`);
});
