import { expect, test } from 'vitest';
import { asksForNothing, readQuery, type SearchQuery } from './query.ts';

const NOTHING: SearchQuery = {
  terms: [],
  sources: [],
  topics: [],
  categories: [],
  unreadOnly: false,
};

test.each<[string, Partial<SearchQuery>]>([
  ['prompt injection', { terms: ['prompt', 'injection'] }],
  ['source:openai agents', { sources: ['openai'], terms: ['agent'] }],
  ['agents source:"Import AI"', { sources: ['Import AI'], terms: ['agent'] }],
  ['source:"Import A', { sources: ['Import A'] }],
  ['topic:safety #agents', { topics: ['safety', 'agents'] }],
  ['SOURCE:qwen Category:Research', { sources: ['qwen'], categories: ['Research'] }],
  ['is:unread llama', { unreadOnly: true, terms: ['llama'] }],
  ['is:unr', {}],
  ['source: topic: #', { terms: [] }],
  ['is:this', { terms: ['is', 'this'] }],
  ['opensource:yes', { terms: ['opensource', 'yes'] }],
  ['C# tips', { terms: ['c', 'tip'] }],
  ['', {}],
])('"%s"', (typed, query) => {
  expect(readQuery(typed)).toEqual({ ...NOTHING, ...query });
});

test.each([
  ['', true],
  ['   ', true],
  ['source:', true],
  ['is:un', true],
  ['is:unread', false],
  ['a', false],
])('"%s" asks for nothing: %s', (typed, isNothing) => {
  expect(asksForNothing(readQuery(typed))).toBe(isNothing);
});
