import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../source/catalogue.ts';
import { read } from '../../tests/fixtures/pages/read-by-recipe.ts';

const PAGES = path.resolve(import.meta.dirname, '../../tests/fixtures/pages');

const PAGES_OF = [
  [
    'cerebras',
    'cerebras.html',
    [
      {
        title: 'A Garden on a Wafer: Growing 900,000 Cores',
        url: 'https://www.cerebras.ai/blog/wafer-garden',
        day: '2026-11-20',
        text: expect.stringContaining('We planted a model on one wafer'),
      },
      {
        title: 'In Praise of Slow Tokens & Fast Ones',
        url: 'https://www.cerebras.ai/blog/slow-tokens?ref=grid',
        day: '2026-10-31',
      },
      {
        title: 'Reading a Heat Map of a Training Run',
        url: 'https://www.cerebras.ai/blog/heat-map/',
        day: '2026-07-04',
      },
    ],
  ],
  [
    'anthropic',
    'anthropic.html',
    [
      {
        title: 'What Harbour Pilots Want from a Model',
        url: 'https://www.anthropic.com/news/harbour-pilots',
        day: '2026-11-18',
        text: expect.stringMatching(/^Pilots guide ships/),
        labels: ['Society'],
      },
      {
        title: 'A Quiet Update',
        url: 'https://www.anthropic.com/news/quiet-update',
        day: '2026-11-11',
      },
      {
        title: 'Seal 2',
        url: 'https://www.anthropic.com/news/seal',
        day: '2026-10-02',
        labels: ['Announcements'],
      },
    ],
  ],
  [
    'bytedance-seed',
    'bytedance-seed.html',
    [
      {
        title: 'Kites in the Wind: Video Without a Camera',
        url: 'https://seed.bytedance.com/en/blog/kites-in-the-wind',
        day: '2026-10-21',
        text: 'A model that flies a kite before it draws one.',
      },
      {
        title: 'Small & Slow',
        url: 'https://seed.bytedance.com/en/blog/small%20%26%20slow',
        day: '2026-10-02',
      },
    ],
  ],
  [
    'xai',
    'xai.xml',
    [
      {
        title: 'Telescope 2 mini',
        url: 'https://x.ai/news/telescope-2-mini',
        day: '2026-11-19',
      },
      {
        title: 'A map of the night &unknown;sky',
        url: 'https://x.ai/news/a-map-of-the-night-&unknown;sky',
        day: '2026-10-01',
      },
    ],
  ],
  [
    'deepseek',
    'deepseek.html',
    [
      {
        title: 'Lantern-4',
        url: 'https://api-docs.deepseek.com/updates/#date-2026-11-01',
        day: '2026-11-01',
        text: expect.stringMatching(/^Lantern-4 is here/),
      },
      {
        title: 'Lantern-3-Small',
        url: 'https://api-docs.deepseek.com/updates/#date-2026-08-20',
        day: '2026-08-20',
        text: expect.stringMatching(/^A smaller one/),
      },
    ],
  ],
  [
    'minimax',
    'minimax.html',
    [
      {
        title: 'Weaver M4',
        url: 'https://platform.minimax.io/docs/release-notes/models#nov-16-2026',
        day: '2026-11-16',
        text: expect.stringMatching(/^Weaver M4 plans/),
      },
      {
        title: 'Weaver Speech',
        url: 'https://platform.minimax.io/docs/release-notes/models#sep-2026',
        day: '2026-09-01',
      },
    ],
  ],
] as const;

const pageSources = catalogue.flatMap(({ id, reads }) =>
  reads.kind === 'page' ? { id, ...reads } : [],
);

test.each(pageSources)(
  'where the page of $id has nothing that its recipe knows, it says so',
  ({ id }) => {
    const rebuilt = '<main><h1>Blog</h1><a href="/">Home</a></main>';
    const changed = expect.objectContaining({ problem: 'layoutChanged' });
    expect(() => read(id, rebuilt)).toThrow(changed);
  },
);

test.each(pageSources)(
  'what the recipe of $id takes for an article is at its host',
  ({ id, recipe, url }) => {
    if (recipe.by !== 'links') return;
    for (const pattern of recipe.articles) {
      const address = new URL(pattern.replace('*', 'kelp'), url).href;
      const card = `<a href="${address}"><h3>Kelp</h3><p>November 2, 2026</p></a>`;
      expect(read(id, card)).toEqual([{ title: 'Kelp', url: address, day: '2026-11-02' }]);
    }
  },
);

describe.each(PAGES_OF)("%s's page", (id, file, articles) => {
  test('is read by its recipe, each article once, without what the page says of itself', () => {
    expect(read(id, readFileSync(path.join(PAGES, file), 'utf8'))).toEqual(articles);
  });
});
