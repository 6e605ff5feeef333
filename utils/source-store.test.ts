import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from './database.ts';
import { ensureSources, loadSourceRecord } from './source-store.ts';
import { NEVER } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
});

const answered = {
  sourceId: 'cerebras',
  at: NOW,
  status: 410,
  problem: 'status',
  articles: 0,
  added: 0,
  edited: 0,
  bytes: 0,
  ms: 1,
} as const;

test.each([
  ['that was followed before it could be read is due', {}, NOW + 1],
  ['that was left stays so', { enabled: false }, NEVER],
  ['that is gone for good stays so', { lastPoll: answered }, NEVER],
])('a source %s', async (_, change, nextPollAt) => {
  await database.sources.update('cerebras', { nextPollAt: NEVER, ...change });
  await ensureSources(NOW + 1);
  expect(await loadSourceRecord('cerebras')).toMatchObject({ nextPollAt });
});
