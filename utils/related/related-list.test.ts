import { expect, test } from 'vitest';
import type { Reason } from './reason.ts';
import {
  MOST_RELATED,
  packList,
  rankOf,
  type RelatedItem,
  unpackList,
  withItem,
} from './related-list.ts';

const about = (...words: string[]): Reason => ({ kind: 'about', words });
const item = (key: number, rank: number, reason = about('agents')): RelatedItem => ({
  key,
  rank,
  reason,
});
const noTitle = () => null;

test.each<[string, RelatedItem[]]>([
  ['nothing', []],
  [
    'two words, one of them twice',
    [item(1, 255, about('a', 'b')), item(2 ** 48 - 1, 0, about('b'))],
  ],
  ['links', [item(7, 9, { kind: 'cites' }), item(8, 8, { kind: 'cited' })]],
  ['no words', [item(7, 9, about())]],
])('%s is unpacked as it was packed', (_, list) => {
  expect(unpackList(packList(5, list))).toEqual(list);
});

test('of twelve with two words each all first ones are kept, and second ones as far as they have room', () => {
  const list = Array.from({ length: MOST_RELATED }, (_, i) =>
    item(i + 1, 9, about(`a${i}`, `b${i}`)),
  );
  const packed = packList(99, list);
  expect(packed.items.length).toBe(96);
  const kept = unpackList(packed).map(({ reason }) => reason.kind === 'about' && reason.words);
  expect(kept.slice(0, 3)).toEqual([['a0', 'b0'], ['a1'], ['a2']]);
  expect(kept.at(-1)).toEqual(['a11']);
});

test('damaged bytes make a shorter list and no error', () => {
  const packed = packList(5, [item(1, 9), item(2, 8)]);
  expect(unpackList({ ...packed, items: packed.items.slice(0, 11), words: [] })).toEqual([
    item(1, 9, about()),
  ]);
});

test('an item takes its place by its rank, once, and the last gives way', () => {
  const list = Array.from({ length: MOST_RELATED }, (_, i) => item(i + 1, 100 - i));
  expect(
    withItem(list, item(50, 95.5), noTitle)
      .map(({ key }) => key)
      .slice(4, 7),
  ).toEqual([5, 50, 6]);
  expect(withItem(list, item(50, 95.5), noTitle)).toHaveLength(MOST_RELATED);
  expect(
    withItem(list, item(3, 200), noTitle)
      .map(({ key }) => key)
      .slice(0, 3),
  ).toEqual([3, 1, 2]);
});

test('of two with one title the better one stays', () => {
  const titleOf = (key: number) => (key < 3 ? 1 : key);
  expect(withItem([item(1, 9), item(4, 8)], item(2, 7), titleOf)).toEqual([item(1, 9), item(4, 8)]);
  expect(withItem([item(1, 9), item(4, 8)], item(2, 10), titleOf)).toEqual([
    item(2, 10),
    item(4, 8),
  ]);
});

test('every other source is above the same one', () => {
  expect(rankOf(0.01, true)).toBeGreaterThan(rankOf(1.1, false));
});
