import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askDeletion, isDeletionAsked } from '../../utils/data-store.ts';
import { database } from '../../utils/database.ts';
import { clearNotifications } from '../../utils/notifications.ts';
import { dropAllHosts } from '../../utils/permissions.ts';
import { ensureSources } from '../../utils/catalogue-store.ts';
import { finishDeletion } from './finish-deletion.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { endDiscussions } from './serve-discussion.ts';

vi.mock('../../utils/permissions.ts', () => ({ dropAllHosts: vi.fn<() => Promise<void>>() }));
vi.mock('../../utils/notifications.ts', () => ({
  clearNotifications: vi.fn<() => Promise<void>>(),
}));
vi.mock('../../utils/work.ts', () => ({
  workWithout: (_: readonly string[], work: () => Promise<void>) => work(),
}));
vi.mock('./serve-discussion.ts', () => ({ endDiscussions: vi.fn<() => void>() }));
vi.mock('./keep-own-pages.ts', () => ({ keepOwnPages: vi.fn<() => Promise<void>>() }));

const STEPS = [clearNotifications, dropAllHosts, keepOwnPages];

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(0);
});

test('without being asked nothing is deleted', async () => {
  await finishDeletion();
  expect(await database.sources.count()).toBeGreaterThan(0);
  expect(dropAllHosts).not.toHaveBeenCalled();
});

test('asked, everything goes, and that it was asked last', async () => {
  await askDeletion();
  vi.mocked(keepOwnPages).mockImplementation(async () => {
    expect(await isDeletionAsked()).toBe(true);
  });
  await finishDeletion();
  expect(await database.sources.count()).toBe(0);
  for (const step of [endDiscussions, ...STEPS]) expect(step).toHaveBeenCalledOnce();
  expect(await isDeletionAsked()).toBe(false);
});

test.each(STEPS)('cut off at step %#, all of it is done again the next time', async (step) => {
  await askDeletion();
  vi.mocked<() => Promise<void>>(step).mockRejectedValueOnce('cut');
  await expect(finishDeletion()).rejects.toBe('cut');
  await ensureSources(0);
  await finishDeletion();
  expect(await database.sources.count()).toBe(0);
  expect(keepOwnPages).toHaveBeenCalled();
  expect(await isDeletionAsked()).toBe(false);
});
