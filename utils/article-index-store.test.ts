import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { version2 } from '../tests/fixtures/database/version-2.ts';
import { toArticles } from './article/to-articles.ts';
import { database } from './database.ts';
import type { FeedArticle } from './feed/feed.ts';
import { storePoll } from './poll-store.ts';
import { hasArrivals, indexArrivals, loadIndex, relateArrivals } from './article-index-store.ts';
import { loadRelated } from './related-store.ts';
import { ensureSources } from './catalogue-store.ts';
import { findSource } from './source/find-source.ts';
import { DAY, HOUR } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

/** Three sources write of two things each. */
const WRITTEN = {
  openai: [
    'Prompt injection in browsing agents',
    'Speculative decoding with small drafts',
    'Grants for teachers',
  ],
  'hugging-face': [
    'Measuring prompt injection with Postmark',
    'Drafts that make speculative decoding pay',
  ],
  'lil-log': ['A history of prompt injection', 'Notes on speculative decoding'],
};

async function poll(sourceId: string, titles: readonly string[], at = NOW, text = '') {
  const source = findSource(sourceId)!;
  const articles = titles.map((title, i): FeedArticle => ({
    guid: `${i}`,
    url: `${source.home}${i}`,
    title,
    author: null,
    publishedAt: NOW - i * DAY,
    updatedAt: null,
    html: text,
    summaryHtml: null,
    labels: [],
    imageUrl: null,
    commentsUrl: null,
    enclosures: [],
  }));
  await storePoll({
    moved: null,
    poll: { sourceId, at, status: 200, problem: null, articles: titles.length, bytes: 9, ms: 5 },
    next: { at: at + HOUR, reason: { kind: 'undated' }, notBefore: 0 },
    validators: { etag: null, lastModified: null },
    learned: {},
    pause: null,
    articles: toArticles({ articles }, source, source.home, at),
  });
}

/** All that waits, as the background does it. */
async function relateAll() {
  const index = await loadIndex();
  while (await hasArrivals()) {
    while ((await indexArrivals(index)) > 0);
    index.settle();
    while ((await relateArrivals(index)) > 0);
  }
}

async function idOf(title: string): Promise<string> {
  return (await database.articles.toArray()).find((article) => article.title === title)!.id;
}

async function relatedTo(title: string): Promise<string[] | null> {
  const related = await loadRelated(await idOf(title), 6);
  return related && related.map(({ listed }) => listed.article.title);
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});

async function pollAll() {
  for (const [id, titles] of Object.entries(WRITTEN)) await poll(id, titles);
}

test('what came is related across sources, with the words that both are about', async () => {
  await pollAll();
  expect(await relatedTo('A history of prompt injection')).toBe(null);
  await relateAll();
  expect(await relatedTo('A history of prompt injection')).toEqual([
    'Measuring prompt injection with Postmark',
    'Prompt injection in browsing agents',
  ]);
  const [first] = (await loadRelated(await idOf('A history of prompt injection'), 1))!;
  expect(first!.reason).toEqual({ kind: 'about', words: ['prompt injection'] });
  expect(await relatedTo('Grants for teachers')).toEqual([]);
});

test('what comes later is put into the lists of what was there', async () => {
  await pollAll();
  await relateAll();
  await poll('bair', ['Prompt injection: a survey'], NOW + HOUR);
  await relateAll();
  expect(await relatedTo('A history of prompt injection')).toContain('Prompt injection: a survey');
});

test('an edited article is related by what it says now, and to nothing else', async () => {
  await pollAll();
  await relateAll();
  await poll('lil-log', ['Grants for teachers, seen from a school'], NOW + HOUR);
  await relateAll();
  expect(await relatedTo('Grants for teachers, seen from a school')).toEqual([
    'Grants for teachers',
  ]);
  expect(await relatedTo('Grants for teachers')).toEqual([
    'Grants for teachers, seen from a school',
  ]);
  expect(await relatedTo('Prompt injection in browsing agents')).toEqual([
    'Measuring prompt injection with Postmark',
  ]);
});

test('what links to an article is related to it though they share no word, and says so', async () => {
  await pollAll();
  await relateAll();
  const about = 'https://openai.com/news/2';
  const linked = (await database.articles.get(await idOf('Grants for teachers')))!;
  await database.articles.update(linked.id, { url: about, pageUrl: about });
  await poll(
    'bair',
    ['Funding our schools'],
    NOW + HOUR,
    `<p><a href="${about}#more">More</a></p>`,
  );
  await relateAll();
  const reasons = async (title: string) =>
    (await loadRelated(await idOf(title), 6))!.map(({ reason }) => reason.kind);
  expect(await relatedTo('Grants for teachers')).toEqual(['Funding our schools']);
  expect(await reasons('Grants for teachers')).toEqual(['cites']);
  expect(await reasons('Funding our schools')).toEqual(['cited']);

  await database.arrivals.put({ articleId: linked.id, indexed: 0 });
  await relateAll();
  expect(await reasons('Grants for teachers')).toEqual(['cites']);
});

test('a source that is left is not shown; followed again it is', async () => {
  await pollAll();
  await relateAll();
  await database.sources.update('openai', { enabled: false });
  expect(await relatedTo('A history of prompt injection')).toEqual([
    'Measuring prompt injection with Postmark',
  ]);
  await database.sources.update('openai', { enabled: true });
  expect(await relatedTo('A history of prompt injection')).toHaveLength(2);
});

test('an article that is gone leaves the index when it is told of', async () => {
  await pollAll();
  await relateAll();
  const id = await idOf('Prompt injection in browsing agents');
  await database.articles.delete(id);
  await database.arrivals.put({ articleId: id, indexed: 0 });
  await relateAll();
  expect((await loadIndex()).size).toBe(6);
  expect(await relatedTo('A history of prompt injection')).toEqual([
    'Measuring prompt injection with Postmark',
  ]);
});

async function kept() {
  return {
    related: await database.related.toArray(),
    segments: await database.relatedSegments.toArray(),
  };
}

test('stopped at any write, it loses nothing and repeats nothing', async () => {
  await pollAll();
  await relateAll();
  const expected = await kept();

  let stops = 0;
  for (let survives = 0; ; survives++) {
    const { related, relatedSegments, arrivals } = database;
    await Promise.all([related.clear(), relatedSegments.clear(), arrivals.clear()]);
    const ids = await database.articles.toCollection().primaryKeys();
    await arrivals.bulkPut(ids.map((articleId) => ({ articleId, indexed: 0 })));
    let writes = 0;
    const stop = () => {
      writes += 1;
      if (writes > survives) throw new Error('stopped');
    };
    const tables = [related, relatedSegments, arrivals];
    for (const table of tables) {
      table.hook('creating', stop);
      table.hook('deleting', stop);
    }
    const wasStopped = await relateAll().then(
      () => false,
      () => true,
    );
    for (const table of tables) {
      table.hook('creating').unsubscribe(stop);
      table.hook('deleting').unsubscribe(stop);
    }
    await relateAll();
    expect(await kept()).toEqual(expected);
    if (!wasStopped) break;
    stops += 1;
  }
  expect(stops).toBeGreaterThan(10);
});

test('the index is read from its segments, and made anew where they are of another format', async () => {
  await pollAll();
  await relateAll();
  const expected = await kept();
  expect((await loadIndex()).size).toBe(7);
  expect(await hasArrivals()).toBe(false);

  await database.relatedSegments.update(0, { format: 0 });
  expect((await loadIndex()).size).toBe(0);
  await relateAll();
  expect(await kept()).toEqual(expected);
});

test('articles of an older database wait to be related', async () => {
  database.close();
  await Dexie.delete(database.name);
  const old = new Dexie(database.name);
  old.version(2).stores(version2.stores);
  await old.table('articles').add(version2.rows.articles);
  old.close();
  await database.open();
  expect(await database.arrivals.toArray()).toEqual([
    { articleId: version2.rows.articles.id, indexed: 0 },
  ]);
});
