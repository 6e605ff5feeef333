import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { groupSources } from './group-sources.ts';
import { searchSources } from './search-sources.ts';
import type { Source } from './source.ts';

const own: Source = {
  id: 'own-1',
  name: 'Café à l’IA',
  home: 'https://cafe.example/',
  reads: { kind: 'feed', url: 'https://cafe.example/feed' },
  hosts: ['cafe.example'],
};

test.each([
  ['', catalogue.length + 1],
  ['  ', catalogue.length + 1],
  ['arxiv', 4],
  ['ARXIV cl', 1],
  ['willison simon', 1],
  ['raschka', 1],
  ['berkeley.edu', 1],
  ['cafe a', 1],
  ['CAFÉ', 1],
  ['no such blog', 0],
  ['.*', 0],
])('a search for "%s" finds %i', (typed, count) => {
  expect(searchSources([...catalogue, own], typed)).toHaveLength(count);
});

test('groups hold every source once, in order of their names, the reader’s own first', () => {
  const groups = groupSources([...catalogue, own]);
  expect(groups[0]).toEqual({ kind: 'own', sources: [own] });
  const ids = groups.flatMap(({ sources }) => sources.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([...catalogue.map(({ id }) => id), own.id].toSorted());
  const [newest] = groups.filter(({ kind }) => kind === 'newsletters');
  expect(newest!.sources.map(({ name }) => name).slice(0, 3)).toEqual([
    'Ahead of AI (Sebastian Raschka)',
    'AI as Normal Technology',
    'AINews (smol.ai)',
  ]);
});

test('a group without sources is left out', () => {
  expect(groupSources([own])).toEqual([{ kind: 'own', sources: [own] }]);
});
