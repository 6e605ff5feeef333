import { describe, expect, test } from 'vitest';
import { keyOf, type Person, signAs } from '../../tests/fixtures/discussions/sign.ts';
import { KIND, type NostrEvent } from '../nostr/event.ts';
import { commentEvent, deletionEvent, voteEvent } from '../nostr/write-event.ts';
import { MINUTE, SECOND } from '../time/units.ts';
import { readThread } from './read-thread.ts';
import type { Comment } from './thread.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';

const say = (by: Person, text: string, minute: number, to: NostrEvent | null = null) =>
  signAs(by, commentEvent(PAGE, text, to, NOW + minute * MINUTE));
const vote = (by: Person, on: NostrEvent | null, value: 1 | -1, second = 0) =>
  signAs(by, voteEvent(PAGE, on, value, NOW + second * SECOND));
const takeBack = (by: Person, ...events: NostrEvent[]) =>
  signAs(by, deletionEvent(PAGE, events, NOW + 60 * MINUTE));
const profile = (by: Person, content: string, minute = 0) =>
  signAs(by, { kind: KIND.profile, tags: [], content, created_at: NOW / 1_000 + minute * 60 });

/** The thread as an outline: text, replies indented. */
const outline = (comments: readonly Comment[]): unknown[] =>
  comments.map(({ text, isDeleted, replies }) => {
    const own = isDeleted ? '(deleted)' : text;
    return replies.length > 0 ? [own, ...outline(replies)] : own;
  });

const one = say('ada', 'one', 1);
const two = say('ben', 'two', 2, one);
const three = say('ada', 'three', 3, two);
const four = say('cy', 'four', 4);

describe('a thread', () => {
  test.each([
    [
      'stands in order, replies below what they began from',
      [one, two, three, four],
      [['one', 'two', 'three'], 'four'],
    ],
    [
      'does not care in which order it comes',
      [four, three, two, one],
      [['one', 'two', 'three'], 'four'],
    ],
    ['counts what comes twice once', [one, one, four, one], ['one', 'four']],
    ['lets a reply whose parent is missing stand by itself', [three, four], ['three', 'four']],
    ['is without what its author deleted', [one, four, takeBack('cy', four)], ['one']],
    [
      'keeps the place of what was deleted but answered',
      [one, two, takeBack('ada', one)],
      [['(deleted)', 'two']],
    ],
    ['is without a deleted reply', [one, two, takeBack('ben', two)], ['one']],
    ['believes a deletion that comes first', [takeBack('cy', four), four, one], ['one']],
    ['believes no deletion by another', [one, four, takeBack('ben', one, four)], ['one', 'four']],
    ['leaves out comments without words', [one, say('ben', ' \u202e\n ', 2)], ['one']],
    ['is empty where nothing was said', [], []],
  ])('%s', (_, events, expected) => {
    expect(outline(readThread(events, null).comments)).toEqual(expected);
  });

  test('says whom a reply to a reply answers', () => {
    const [first] = readThread([one, two, three, profile('ben', '{"name":"Ben"}')], null).comments;
    expect(first!.replies.map((reply) => reply.answers)).toEqual([null, 'Ben']);
  });

  test('knows which comments are mine', () => {
    const { comments } = readThread([one, four], keyOf('cy'));
    expect(comments.map((comment) => comment.isMine)).toEqual([false, true]);
  });
});

/** Comments of the right shape that nobody signed, for what signing would make slow or impossible. */
const shaped = (id: string, parentId: string | null, second = 0): NostrEvent => {
  const parent = parentId === null ? null : { ...one, id: parentId };
  const event = commentEvent(PAGE, id, parent, NOW + second * SECOND);
  return { ...event, id, pubkey: keyOf('ada'), sig: '' };
};

describe('a chain of replies', () => {
  const LENGTH = 20_000;
  const chain = Array.from({ length: LENGTH }, (_, at) =>
    shaped(`c${at}`, at === 0 ? null : `c${at - 1}`, at),
  );
  const orders: [string, NostrEvent[]][] = [
    ['from the first', chain],
    ['from the last', chain.toReversed()],
    // The sort by date then meets the deepest first, so that the walk up from it is the longest.
    [
      'whose dates run backwards',
      chain.map((event, at) => ({ ...event, created_at: LENGTH - at })),
    ],
  ];

  test.each(orders)('20,000 long %s is read at once', (_, events) => {
    const { comments } = readThread(events, null);
    expect(comments.map(({ id, replies }) => [id, replies.length])).toEqual([['c0', LENGTH - 1]]);
  });

  test('that bites its tail loses no comment and ends', () => {
    const events = [shaped('a', 'c', 1), shaped('b', 'a', 2), shaped('c', 'b', 3)];
    const { comments } = readThread([...events, shaped('d', 'b', 4)], null);
    expect(outline(comments).flat()).toHaveLength(4);
  });

  test('to itself stands by itself', () => {
    expect(outline(readThread([shaped('a', 'a')], null).comments)).toEqual(['a']);
  });
});

describe('votes', () => {
  test.each([
    ['are counted up and down', [vote('ada', null, 1), vote('ben', null, -1)], { up: 1, down: 1 }],
    [
      'count once a voter, the newest',
      [vote('ada', null, 1), vote('ada', null, -1, 1)],
      { up: 0, down: 1 },
    ],
    [
      'are gone when taken back',
      [vote('ada', null, 1), takeBack('ada', vote('ada', null, 1))],
      { up: 0, down: 0 },
    ],
    [
      'cannot be taken back by another',
      [vote('ada', null, 1), takeBack('ben', vote('ada', null, 1))],
      { up: 1, down: 0 },
    ],
    [
      'are neither where it is an emoji',
      [signAs('ada', { ...voteEvent(PAGE, null, 1, NOW), content: '🤙' })],
      { up: 0, down: 0 },
    ],
    [
      'are up where nothing is said',
      [signAs('ada', { ...voteEvent(PAGE, null, 1, NOW), content: '' })],
      { up: 1, down: 0 },
    ],
  ])('on the page %s', (_, events, counted) => {
    expect(readThread(events, null).votes).toMatchObject(counted);
  });

  test('on a comment are its own, and mine is marked', () => {
    const events = [one, four, vote('ada', four, -1), vote('ben', four, 1), vote('ben', null, 1)];
    const { comments, votes } = readThread(events, keyOf('ada'));
    expect(comments.map((comment) => comment.votes)).toEqual([
      { up: 0, down: 0, mine: 0 },
      { up: 1, down: 1, mine: -1 },
    ]);
    expect(votes).toEqual({ up: 1, down: 0, mine: 0 });
  });
});

test('a vote is on the last event it names (NIP-25)', () => {
  const cast = voteEvent(PAGE, four, 1, NOW);
  cast.tags.unshift(['e', one.id]);
  const { comments } = readThread([one, four, signAs('ben', cast)], null);
  expect(comments.map((comment) => comment.votes.up)).toEqual([0, 1]);
});

test('what deceives the eye is taken out of a text, line breaks stay', () => {
  const text = 'a\u202eb\u0000c\r\nd\n\n\n\n\ne\u2067';
  expect(readThread([say('ada', text, 1)], null).comments[0]!.text).toBe('abc\nd\n\ne');
});
