import { expect, test } from 'vitest';
import { placeInTime } from './place-in-time.ts';

const DAY = 86_400_000;
const NONE = new Map<string, number>();

/** `b2 a1`: in the document's order, each with the day it is of. */
const told = (words: string) =>
  words.split(' ').map((word) => ({ id: word[0]!, sortedAt: Number(word.slice(1)) * DAY }));

/** Newest first, as lists show them. */
const listed = (places: ReadonlyMap<string, number>) =>
  [...places]
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id)
    .join('');

test.each([
  ['of different times as their times say', 'c3 a1 b2', 'cba'],
  ['of one time as the document tells them', 'c5 b5 a5', 'cba'],
  ['of one time from the other end where it begins with the oldest', 'a1 b2 c2 d2', 'dcba'],
  ['of one time among others', 'd4 c3 b3 a1', 'dcba'],
])('articles %s', (_, words, order) => {
  expect(listed(placeInTime(told(words), NONE))).toBe(order);
});

test('what is new in a time stands above what was there, also where the window has moved on', () => {
  const first = placeInTime(told('c5 b5 a5'), NONE);
  const second = placeInTime(told('e5 d5 c5'), first);
  expect(listed(new Map([...first, ...second]))).toBe('edcba');
});

test('what has a place keeps it, whatever date it has now', () => {
  const stored = new Map([['a', 7 * DAY]]);
  expect(placeInTime(told('b5 a5'), stored)).toEqual(
    new Map([
      ['a', 7 * DAY],
      ['b', 5 * DAY],
    ]),
  );
});

test('43 articles of one time take 43 milliseconds', () => {
  const many = Array.from({ length: 43 }, (_, n) => ({ id: `${n}`, sortedAt: DAY }));
  const places = [...placeInTime(many, NONE).values()];
  expect(new Set(places).size).toBe(43);
  expect(Math.max(...places)).toBe(DAY + 42);
});
