import { expect, test } from 'vitest';
import { hash } from '../article/hash.ts';
import { DAY } from '../time/units.ts';
import { ArticleIndex } from './article-index.ts';
import { articleKey, idPrefix } from './article-key.ts';
import { termsOf } from './article-terms.ts';
import { entryOf } from './entry.ts';
import { chooseRelated, findRelated } from './rank-related.ts';
import { hashTerm } from './hash-term.ts';
import { MOST_TERMS, SEGMENT } from './segment.ts';

interface Written {
  title: string;
  text?: string;
  source?: string;
  topics?: string[];
  /** Days ago. */
  age?: number;
}

function toSubject({ title, text = '', source = title, age = 0, topics = [] }: Written) {
  const at = 20_000 * DAY - age * DAY;
  return {
    title,
    entry: entryOf({ id: hash(title), sourceId: source, title, at }),
    terms: termsOf({ title, text, url: '', topics }),
  };
}

function indexOf(written: Written[]): ArticleIndex {
  const index = new ArticleIndex();
  for (const one of written.map(toSubject)) index.add(one.entry, one.terms);
  index.settle();
  return index;
}

/** The titles of what is related to the first. */
function related(written: Written[]): string[] {
  const [first, ...others] = written.map(toSubject);
  const index = indexOf(written);
  const found = findRelated(index, first!.entry, first!.terms);
  return chooseRelated(index, first!.entry, first!.terms, found, new Map()).map(
    ({ key }) => others.find(({ entry }) => entry.key === key)!.title,
  );
}

test.each<[string, Written[], string[]]>([
  [
    'rare words say more than frequent ones',
    [
      { title: 'Postmark for agents' },
      { title: 'Agents at work' },
      { title: 'Agents at home' },
      { title: 'Agents and Postmark' },
    ],
    ['Agents and Postmark', 'Agents at work', 'Agents at home'],
  ],
  [
    'a phrase says more than its words apart',
    [
      { title: 'Prompt injection' },
      { title: 'A prompt about fuel injection' },
      { title: 'The end of prompt injection' },
    ],
    ['The end of prompt injection', 'A prompt about fuel injection'],
  ],
  [
    'what is nearer in time comes first of two that share as much',
    [
      { title: 'Distillation' },
      { title: 'Distillation, old', age: 2_000 },
      { title: 'Distillation, new', age: 20 },
    ],
    ['Distillation, new', 'Distillation, old'],
  ],
  [
    'the same source comes after all others',
    [
      { title: 'Reward hacking', source: 'a' },
      { title: 'Reward hacking again', source: 'a' },
      { title: 'Hacking, among other things', source: 'b' },
    ],
    ['Hacking, among other things', 'Reward hacking again'],
  ],
  [
    'the same title is there once, and the article itself is not',
    [
      { title: 'Tern-2 is here' },
      { title: 'Tern-2 is here!', source: 'copy' },
      { title: 'Tern-2: what it is' },
      { title: 'Tern-2 – what it is', source: 'other copy' },
    ],
    ['Tern-2: what it is'],
  ],
  [
    'nothing shared is not related',
    [{ title: 'Watermarks in images' }, { title: 'Budgets for schools' }],
    [],
  ],
])('%s', (_, written, titles) => {
  expect(related(written)).toEqual(titles);
});

test('a word that a source says in every article tells it from the others', () => {
  const own = [1, 2, 3, 4].map((i) => ({
    title: `Postmark, part ${'abcd'.charAt(i)}`,
    source: 'a',
  }));
  const others = [1, 2, 3].map((i) => ({
    title: `Harbor, part ${'abcd'.charAt(i)}`,
    source: `b${i}`,
  }));
  const asked = { title: 'Postmark and Harbor', source: 'a' };
  const both = { title: 'All of Postmark', source: 'c' };
  expect(related([asked, both, ...own, ...others])[0]).toBe('All of Postmark');
});

test('one plain word that a long text shares is shared by chance', () => {
  const words = Array.from({ length: 50 }, (_, i) => `filler${String(i)}.`).join(' ');
  const long = { title: 'Kettles', text: `${words} Some noise. ` };
  expect(related([long, { title: 'What noise costs' }])).toEqual([]);
  expect(related([long, { title: 'What noise costs kettles' }])).toHaveLength(1);
});

test('what a card says an article is about counts, though no word is shared', () => {
  const written = [
    { title: 'A maze for models', topics: ['evaluation'] },
    { title: 'How good is Tern?', topics: ['evaluation'] },
    { title: 'What Tern costs', topics: ['inference'] },
  ];
  expect(related(written)).toEqual(['How good is Tern?']);
});

function hashesOf(index: ArticleIndex, key: number): number[] {
  const hashes: number[] = [];
  index.eachTerm(key, (term) => hashes.push(term));
  return hashes;
}

test('of a new index the first articles are found by what they say most, too', () => {
  const index = new ArticleIndex();
  const once = Array.from({ length: MOST_TERMS }, (_, i) => `filler${String(i)}.`).join(' ');
  const { entry, terms } = toSubject({ title: 'One', text: `${once} ${'Postmark. '.repeat(9)}` });
  index.add(entry, terms);
  expect(hashesOf(index, entry.key)).toContain(hashTerm('postmark'));
});

test('only the lead of a long text counts', () => {
  const far = `${'Something else entirely. '.repeat(80)} Postmark`;
  expect(related([{ title: 'Postmark' }, { title: 'A long one', text: far }])).toEqual([]);
});

test('an article that was taken out, or was replaced, is found by nothing it said', () => {
  const index = indexOf([{ title: 'Postmark one' }, { title: 'Postmark two' }]);
  const one = toSubject({ title: 'Postmark one' });
  const two = toSubject({ title: 'Postmark two' });
  index.add(two.entry, toSubject({ title: 'Budgets' }).terms);
  expect(findRelated(index, one.entry, one.terms)).toEqual([]);
  index.remove(two.entry.key);
  expect(findRelated(index, one.entry, toSubject({ title: 'Budgets' }).terms)).toEqual([]);
  expect(index.size).toBe(1);
});

const many = Array.from({ length: SEGMENT + 40 }, (_, i) => ({
  title: `Number ${String(i)} on subject${String(i % 7)} and tool${String(i % 11)}`,
}));

test('restored from its segments it finds the same', () => {
  const index = indexOf(many);
  const segments = structuredClone(index.takeChanged());
  expect(segments).toHaveLength(2);
  expect(index.takeChanged()).toEqual([]);
  const restored = new ArticleIndex(segments);
  expect(restored.size).toBe(many.length);
  for (const { entry, terms } of many.slice(0, 9).map(toSubject)) {
    expect(findRelated(restored, entry, terms)).toEqual(findRelated(index, entry, terms));
  }
});

test('one article more is one segment to be stored, and the places of those that are gone are used again', () => {
  const index = indexOf(many);
  index.takeChanged();
  const { entry, terms } = toSubject(many[3]!);
  index.add(entry, terms);
  index.settle();
  index.add(entry, terms);
  expect(index.takeChanged().map(({ number }) => number)).toEqual([0, 1]);
  for (let i = 0; i < SEGMENT; i++) {
    index.add(entry, terms);
    if (i % 32 === 0) index.settle();
  }
  expect(index.takeChanged().every(({ number }) => number < 2)).toBe(true);
});

test('an article has only so many terms, and those that few have', () => {
  const frequent = Array.from({ length: 50 }, (_, i) => `frequent${String(i)}.`).join(' ');
  const rare = Array.from({ length: 20 }, (_, i) => `rare${String(i)}.`).join(' ');
  const index = indexOf(many.map(({ title }) => ({ title, text: frequent })));
  const { entry, terms } = toSubject({ title: 'All', text: `${frequent} ${rare}` });
  index.add(entry, terms);
  const kept = hashesOf(index, entry.key);
  expect(kept).toHaveLength(MOST_TERMS);
  const rareTerms = terms.filter(({ key }) => key.startsWith('rare'));
  expect(kept).toEqual(expect.arrayContaining(rareTerms.map((term) => term.hash)));
});

test('an id is found again by the number that stands for it', () => {
  const id = '00f3456789ab00000000000000000000';
  expect(id.startsWith(idPrefix(articleKey(id)))).toBe(true);
});
