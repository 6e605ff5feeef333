import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { markShown, takeNotification } from './announcement-store.ts';
import { database } from './database.ts';
import { ensureSources } from './catalogue-store.ts';
import { switchSource } from './source-store.ts';
import { findSource } from './source/find-source.ts';
import { DAY, HOUR, MINUTE } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

async function arrive(articleId: string, at: number, read: 0 | 1 = 0) {
  await database.announcements.put({ articleId, addedAt: at });
  await database.statuses.put({ articleId, sourceId: 'openai', read, sortedAt: at, arrivedAt: at });
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});

test('what waits is taken once', async () => {
  await arrive('a', NOW);
  await arrive('b', NOW);
  expect((await takeNotification(NOW))!.articleIds).toEqual(['a', 'b']);
  await markShown(`articles:${NOW}`);
  expect(await takeNotification(NOW + HOUR)).toBeNull();
});

test('a notification that was planned and maybe not shown is given again, and nothing with it', async () => {
  await arrive('a', NOW);
  const planned = await takeNotification(NOW);
  await arrive('b', NOW + HOUR);
  expect(await takeNotification(NOW + HOUR)).toEqual(planned);
  await markShown(planned!.id);
  expect((await takeNotification(NOW + 2 * HOUR))!.articleIds).toEqual(['b']);
});

test('what was read before it could be told is not told', async () => {
  await arrive('a', NOW, 1);
  await arrive('b', NOW);
  expect((await takeNotification(NOW))!.articleIds).toEqual(['b']);
});

test('what comes during the pause is told after it, together', async () => {
  await arrive('a', NOW);
  await markShown((await takeNotification(NOW))!.id);
  await arrive('b', NOW + MINUTE);
  expect(await takeNotification(NOW + MINUTE)).toBeNull();
  await arrive('c', NOW + 20 * MINUTE);
  expect((await takeNotification(NOW + 31 * MINUTE))!.articleIds).toEqual(['b', 'c']);
});

test('of a source that is followed no longer nothing is told', async () => {
  await arrive('a', NOW);
  await switchSource(findSource('openai')!, false, NOW);
  expect(await takeNotification(NOW)).toBeNull();
});

test('what will never be told is forgotten', async () => {
  await arrive('read', NOW, 1);
  await arrive('old', NOW - 4 * DAY);
  expect(await takeNotification(NOW)).toBeNull();
  expect(await database.announcements.count()).toBe(0);
});
