import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { version1 } from '../tests/fixtures/database/version-1.ts';
import { version2 } from '../tests/fixtures/database/version-2.ts';
import { version3 } from '../tests/fixtures/database/version-3.ts';
import { findArticleOfPage, loadNewest } from './article-store.ts';
import { NO_FILTER } from './article/article-filter.ts';
import { database } from './database.ts';
import { loadUnreadCount } from './source-store.ts';

/** Every released version, with what a reader has in it. */
const RELEASED = [
  [1, version1],
  [2, version2],
  [3, version3],
] as const;

afterEach(() => database.delete());

/** What a row is told anew: until version 3 the reason of the next poll was a word. */
const upgradedSource = { nextPollReason: { kind: 'first' }, published: [], moved: null };

test.each(RELEASED)(
  'a database of version %d opens with all that is in it',
  async (number, { stores, rows }) => {
    const old = new Dexie(database.name);
    old.version(number).stores(stores);
    for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
    old.close();
    const told = (table: string) => number < 3 && table === 'sources' && upgradedSource;

    await database.open();
    for (const [table, row] of Object.entries(rows)) {
      expect(await database.table(table).toArray()).toMatchObject([{ ...row, ...told(table) }]);
    }
    expect(await loadNewest(9, { ...NO_FILTER, unreadOnly: true })).toMatchObject([
      { article: { title: 'An article' }, read: false },
    ]);
    expect(await loadUnreadCount()).toBe(1);
    expect(await findArticleOfPage('https://openai.com/index/an-article/#end')).toMatchObject({
      article: { title: 'An article' },
    });
  },
);

test('the newest version has an example among the released ones', async () => {
  await database.open();
  expect(RELEASED.at(-1)![0]).toBe(database.verno);
});
