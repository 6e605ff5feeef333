import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { NOW, pollAt, told } from '../../tests/polling/polls-of.ts';
import { ensureSources } from '../../utils/catalogue-store.ts';
import { database } from '../../utils/database.ts';
import { followSources, removeOwnSource } from '../../utils/own-source-store.ts';
import { pruneArticles } from '../../utils/prune-store.ts';
import { loadRelated } from '../../utils/related-store.ts';
import { findSource } from '../../utils/source/find-source.ts';
import { toOwnSource } from '../../utils/source/own-source.ts';
import { relate } from './relate.ts';

vi.mock('../../utils/work.ts', () => ({
  breathe: () => Promise.resolve(),
  workAlone: (_: string, work: () => Promise<void>) => work(),
}));

const TITLE = 'A history of prompt injection';
const OTHERS = ['Measuring prompt injection with Postmark', 'Prompt injection in browsing agents'];

/** It tells more articles than are worked off at once, and older ones than all others. */
const aggregator = toOwnSource({ address: 'https://all.example/feed', name: 'All', home: null });
const copies = Array.from({ length: 60 }, (_, n) => told(400 + n, { title: `${TITLE} ${n}` }));

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
  await followSources([aggregator], [], NOW);
  for (const [n, id] of ['lil-log', 'hugging-face', 'openai'].entries()) {
    await pollAt(NOW, findSource(id)!, [told(n, { title: [TITLE, ...OTHERS][n]! })]);
  }
  await pollAt(NOW, aggregator, copies);
  await relate();
});

test.each<[string, () => Promise<void>]>([
  ['their source is removed', () => removeOwnSource(aggregator.id, NOW)],
  ['they are let go', () => pruneArticles(NOW, 3)],
])('when related articles go because %s, others take their places', async (_, go) => {
  const titles = await relatedTitles();
  expect(titles).toHaveLength(6);
  for (const title of OTHERS) expect(titles).not.toContain(title);

  await go();
  expect(await relatedTitles()).toEqual([]);
  await relate();
  expect(new Set(await relatedTitles())).toEqual(new Set(OTHERS));
  expect(await database.related.count()).toBe(3);
  expect(await database.arrivals.count()).toBe(0);
});

async function relatedTitles() {
  const article = await database.articles.filter(({ title }) => title === TITLE).first();
  const related = await loadRelated(article!.id, 6);
  return related!.map(({ listed }) => listed.article.title);
}
