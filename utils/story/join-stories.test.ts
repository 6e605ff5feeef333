import { expect, test } from 'vitest';
import { HOUR } from '../time/units.ts';
import { groupCopies } from './group-copies.ts';
import { findMatches, storiesOf } from './join-stories.ts';
import { toTelling } from './telling.ts';

const telling = (id: string, sourceId: string, title: string, hour = 0) =>
  toTelling({ id, sourceId, title, text: '', url: '', at: hour * HOUR });
const rarity = () => 1;

test('what comes joins the story that is known, the first of a story leads it', () => {
  const known = [telling('a', 'lab', 'Introducing Corvid Opal 4.6')];
  const fresh = [
    telling('b', 'news', 'Corvid Opal 4.6 is now available', 2),
    telling('c', 'daily', 'Corvid Opal 4.6: everything you need to know', 3),
    telling('d', 'daily', 'Agents in the bank', 3),
  ];
  const matches = findMatches(fresh, known, rarity);
  expect(storiesOf(fresh, new Map([['a', 'a']]), matches)).toEqual(
    new Map([
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'd'],
    ]),
  );
});

test('a chain of pairs makes no story', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => telling(id, id, id));
  const match = (one: typeof a, other: typeof a) => ({
    one: one!,
    other: other!,
    how: 'story' as const,
  });
  const stories = storiesOf([b!, c!, d!], new Map([['a', 'a']]), [
    match(b, a),
    match(c, b),
    match(d, c),
  ]);
  expect(stories).toEqual(
    new Map([
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'd'],
    ]),
  );
});

test('of two candidates the copy is in the source that shares more with its own', () => {
  const shared = ['A search engine', 'Agents at sea', 'Slow thinking'].flatMap((title, i) => [
    telling(`news-${i}`, 'news', title),
    telling(`mirror-${i}`, 'mirror of news', title),
  ]);
  const research = telling('research', 'research', 'Slow thinking');
  const matches = findMatches([...shared, research], [], rarity);
  const groups = groupCopies(matches).map((ids) => ids.toSorted());
  expect(groups).toEqual([
    ['mirror-0', 'news-0'],
    ['mirror-1', 'news-1'],
    ['mirror-2', 'news-2'],
  ]);
});
