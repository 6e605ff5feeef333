import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { ensureSources } from '../../utils/catalogue-store.ts';
import { database } from '../../utils/database.ts';
import { followSources } from '../../utils/own-source-store.ts';
import { dropHosts } from '../../utils/permissions.ts';
import { keepArticleHosts, readAt } from '../../utils/source-wish-store.ts';
import { toOwnSource } from '../../utils/source/own-source.ts';
import { removeSource } from './follow-feeds.ts';

vi.mock('../../utils/permissions.ts', () => ({ dropHosts: vi.fn<() => Promise<void>>() }));
vi.mock('./refresh-badge.ts', () => ({ refreshBadge: vi.fn<() => Promise<void>>() }));
vi.mock('./keep-own-pages.ts', () => ({ keepOwnPages: vi.fn<() => Promise<void>>() }));
vi.mock('./run-round.ts', () => ({ runRound: vi.fn<() => Promise<void>>() }));

const own = toOwnSource({ address: 'https://a.example/feed', name: 'A', home: null });
const neighbour = toOwnSource({ address: 'https://shared.example/feed', name: 'B', home: null });

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(0);
  await followSources([own, neighbour], [], 0);
});

test('a source that is removed gives back its hosts, but none that another needs', async () => {
  await keepArticleHosts(own.id, ['pages.example', 'shared.example', 'openai.com']);
  await readAt(own, 'https://moved.example/feed', 0);
  await removeSource(own.id);
  expect(await database.ownSources.toArray()).toEqual([neighbour]);
  const back = ['https://a.example/*', 'https://pages.example/*', 'https://moved.example/*'];
  expect(new Set(vi.mocked(dropHosts).mock.lastCall?.[0])).toEqual(new Set(back));
});

test('a source of the catalogue is not removed', async () => {
  await removeSource('openai');
  expect(await database.sources.get('openai')).toBeDefined();
  expect(dropHosts).not.toHaveBeenCalled();
});
