import { describe, expect, test } from 'vitest';
import { categorise } from './categorise.ts';
import { publisherLabels } from './publisher-labels.ts';
import { folders } from './rules.ts';

type Told = Parameters<typeof categorise>[0];
const article = (told: Partial<Told>) =>
  categorise({
    labels: [],
    title: 'Words',
    url: 'https://a.example/blog/words',
    text: '',
    ...told,
  });

describe('the publisher’s label', () => {
  test.each([
    ['decides', ['Research'], 'Research'],
    ['decides, however it is written', [' TECHNICAL How-to '], 'Tutorial'],
    ['decides first where several do', ['Robotics', 'Company', 'Research'], 'Company'],
    ['that names a subject leaves it to the source', ['Robotics'], 'Newsletter'],
    ['cannot reach into the table', ['constructor', '__proto__'], 'Newsletter'],
  ] as const)('%s', (_, labels, category) => {
    expect(article({ labels, usual: 'Newsletter' })).toBe(category);
  });

  test('decides against the address and the title', () => {
    const url = 'https://a.example/research/words';
    expect(article({ labels: ['Policy'], title: 'Case study: words', url })).toBe('Policy');
  });
});

describe('the address', () => {
  test.each([
    ['https://a.example/research/words', 'Research'],
    ['https://a.example/en/Case-Studies/words?x=1', 'Case study'],
    ['https://a.example/changelog#2.3', 'Release'],
    ['https://a.example/blog/research', 'Opinion'],
    ['https://a.example/blog/constructor/words', 'Opinion'],
    ['no address', 'Opinion'],
  ] as const)('%s → %s', (url, category) => {
    expect(article({ url, usual: 'Opinion' })).toBe(category);
  });
});

describe('a title that leaves no doubt decides against the source', () => {
  test.each([
    ['Harbor 2.3.15', 'Release'],
    ['harbor-cli 1.0a8', 'Release'],
    ['v0.4.1', 'Release'],
    ['Harbor release notes for May', 'Release'],
    ['Harbor raises $40 million', 'Company'],
    ['Our Series B', 'Company'],
    ['Ada Byron appointed to the board', 'Company'],
    ['How Saltmarsh uses Harbor to find ships', 'Case study'],
    ['Customer stories: the lighthouse', 'Case study'],
    ['How we count ships', 'Research'],
    ['Tern 3.1', 'Research'],
  ] as const)('%s → %s', (title, category) => {
    expect(article({ title, usual: 'Research' })).toBe(category);
  });
});

describe('a title that suggests one decides where the source publishes all sorts of things', () => {
  test.each([
    ['Introducing Harbor', 'News'],
    ['How we moved the lighthouse to Rust', 'Engineering'],
    ['How to read a tide table', 'Tutorial'],
    ['What the AI Act asks of harbours', 'Policy'],
    ['A benchmark for tide tables', 'Research'],
    ['Saltmarsh and Harbor partner on tides', 'Company'],
    ['Harbor weekly, no. 12', 'Newsletter'],
    ['Why lighthouses matter', 'Opinion'],
    ['Ships', 'Company'],
  ] as const)('%s → %s', (title, category) => {
    expect(article({ title, usual: 'Company' })).toBe(category);
  });

  test('and the source’s own where it publishes one kind', () => {
    expect(article({ title: 'Introducing Harbor', usual: 'Newsletter' })).toBe('Newsletter');
  });
});

test('a lead decides where the title says nothing', () => {
  expect(article({ title: 'Tern', text: 'An open-weights model of three sizes.' })).toBe(
    'Research',
  );
});

test('what nothing says has none', () => {
  expect(article({})).toBeNull();
});

test('a title of five hostile megabytes is read soon', { timeout: 5_000 }, () => {
  for (const part of ['a', 'a ', 'How A', '1.', ' v1', '^ our '])
    expect(() => article({ title: part.repeat(5_000_000 / part.length) })).not.toThrow();
});

test('the tables are sorted and in lower case', () => {
  for (const table of [publisherLabels, folders]) {
    const keys = Object.keys(table);
    expect(keys).toEqual(keys.map((key) => key.toLowerCase()).sort());
  }
});
