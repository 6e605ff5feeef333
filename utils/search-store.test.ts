import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOW, pollAt, told } from '../tests/polling/polls-of.ts';
import { ensureSources } from './catalogue-store.ts';
import { database } from './database.ts';
import { currentSearch, keepSearch } from './search-store.ts';
import { readQuery } from './search/query.ts';
import { findSource } from './source/find-source.ts';

const source = findSource('openai')!;
let closed: AbortController;

/** A page in which something is searched for, before anything was stored. */
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureSources(NOW);
  closed = new AbortController();
  await search();
});
afterEach(() => closed.abort());

test('what comes while something is searched for is found, however much it is', async () => {
  await pollAt(NOW, source, [told(1, { title: 'Prompt injection' })]);
  await expect.poll(() => found('injection')).toEqual(['Prompt injection']);
  const many = Array.from({ length: 60 }, (_, n) => told(n + 2, { title: `Speculation ${n}` }));
  await pollAt(NOW, source, many);
  await expect.poll(() => found('speculation')).toHaveLength(60);
  await expect.poll(() => found('injection')).toEqual(['Prompt injection']);
});

test('what is changed is found as it is now, and what is gone is not found', async () => {
  await pollAt(NOW, source, [told(1, { title: 'Former' }), told(2, { title: 'Gone' })]);
  await expect.poll(() => found('gone')).toEqual(['Gone']);
  const ids = await database.articles.orderBy('sortedAt').reverse().primaryKeys();
  await database.articles.update(ids[0]!, { title: 'Mended', topics: ['harbours'] });
  await database.articles.delete(ids[1]!);
  await expect.poll(() => found('mended')).toEqual(['Mended']);
  await expect.poll(() => found('harbours')).toEqual(['Mended']);
  await expect.poll(() => found('former')).toEqual([]);
  await expect.poll(() => found('gone')).toEqual([]);
});

test('an article that was put behind another one of its story is found once', async () => {
  await pollAt(NOW, source, [
    told(1, { title: 'Llama is out' }),
    told(2, { title: 'Llama is here' }),
  ]);
  await expect.poll(() => found('llama')).toHaveLength(2);
  const [lead, other] = await database.articles.orderBy('sortedAt').reverse().toArray();
  const story = { leadId: lead!.id, leadSourceId: lead!.sourceId };
  await database.articles.update(other!.id, { story });
  await expect.poll(() => found('llama')).toEqual(['Llama is out']);
});

test('what changed while nothing was searched for is found when something is again', async () => {
  closed.abort();
  await pollAt(NOW, source, [told(1, { title: 'Meanwhile' })]);
  closed = new AbortController();
  await search();
  await expect.poll(() => found('meanwhile')).toEqual(['Meanwhile']);
});

/** Until all that is stored is searched. */
function search() {
  return new Promise<void>((whole, failed) => {
    const onStep = (isWhole: boolean) => isWhole && whole();
    keepSearch(closed.signal, onStep).catch(failed);
  });
}

async function found(typed: string) {
  const titles = new Map((await database.articles.toArray()).map(({ id, title }) => [id, title]));
  const { ids } = currentSearch().find(readQuery(typed).terms, () => true, NOW, 99);
  return ids.map((id) => titles.get(id));
}
