import { expect, test } from 'vitest';
import { keyOf, signAs } from '../../tests/fixtures/discussions/sign.ts';
import { KIND, type UnsignedEvent } from './event.ts';
import {
  belongsToPage,
  commentFilters,
  deletionFilters,
  type Filter,
  pageFilters,
} from './page-filters.ts';
import { commentEvent, deletionEvent, voteEvent } from './write-event.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';
const comment = signAs('ada', commentEvent(PAGE, 'Hello', null, NOW));
const reply = signAs('ben', commentEvent(PAGE, 'Hello yourself', comment, NOW));
const vote = signAs('cy', voteEvent(PAGE, comment, 1, NOW));
const pageVote = signAs('ben', voteEvent(PAGE, null, 1, NOW));
const known = new Set([comment.id, vote.id]);
const authors = new Set([keyOf('ada')]);
const profile: UnsignedEvent = { kind: KIND.profile, tags: [], content: '{}', created_at: 1 };

const change = (event: UnsignedEvent, tags: string[][]) => signAs('ben', { ...event, tags });

test('a comment says which page it is on, and a reply also whom it answers (NIP-22)', () => {
  expect(comment.tags).toEqual([
    ['I', PAGE],
    ['K', 'web'],
    ['i', PAGE],
    ['k', 'web'],
  ]);
  expect(reply.tags).toEqual([
    ['I', PAGE],
    ['K', 'web'],
    ['e', comment.id, '', keyOf('ada')],
    ['k', '1111'],
    ['p', keyOf('ada')],
  ]);
});

test('a vote on a page is kind 17, on a comment kind 7 (NIP-25)', () => {
  expect(voteEvent(PAGE, null, 1, NOW)).toMatchObject({
    kind: 17,
    content: '+',
    tags: [
      ['k', 'web'],
      ['i', PAGE],
    ],
  });
  expect(voteEvent(PAGE, comment, -1, NOW)).toMatchObject({ kind: 7, content: '-' });
});

test('a deletion names what it deletes and the page, so that a live subscription hears of it', () => {
  expect(deletionEvent(PAGE, [comment, reply], NOW)).toMatchObject({
    kind: 5,
    tags: [
      ['e', comment.id],
      ['e', reply.id],
      ['k', '1111'],
      ['I', PAGE],
    ],
  });
});

test.each([
  ['a comment on the page', comment, true],
  ['a reply', reply, true],
  ['a vote on the page', signAs('ben', voteEvent(PAGE, null, 1, NOW)), true],
  ['a vote on a comment of it', signAs('ben', voteEvent(PAGE, comment, 1, NOW)), true],
  ['a deletion that names the page', signAs('ada', deletionEvent(PAGE, [comment], NOW)), true],
  [
    "another client's deletion, which names only the comment",
    change(deletionEvent(PAGE, [comment], NOW), [['e', comment.id]]),
    true,
  ],
  [
    "another client's take-back, which names only the vote",
    change(deletionEvent(PAGE, [vote], NOW), [['e', vote.id]]),
    true,
  ],
  [
    'a deletion that names a known comment last',
    change(deletionEvent(PAGE, [comment], NOW), [
      ['e', reply.id],
      ['e', comment.id],
    ]),
    true,
  ],
  [
    'a vote whose last event is a comment of it',
    change(voteEvent(PAGE, comment, 1, NOW), [
      ['e', reply.id],
      ['e', comment.id],
    ]),
    true,
  ],
  [
    'a vote that names a comment of it on the way to another event',
    change(voteEvent(PAGE, comment, 1, NOW), [
      ['e', comment.id],
      ['e', reply.id],
    ]),
    false,
  ],
  ['a vote on nothing', change(voteEvent(PAGE, comment, 1, NOW), []), false],
  ['who an author is', signAs('ada', profile), true],
  ['who a stranger is', signAs('ben', profile), false],
  [
    'a form of the address with a slash',
    signAs('ada', commentEvent(`${PAGE}/`, 'x', null, NOW)),
    true,
  ],
  [
    'a comment on another page',
    signAs('ada', commentEvent('https://a.example/b', 'x', null, NOW)),
    false,
  ],
  ['a comment on no page', change(commentEvent(PAGE, 'x', null, NOW), []), false],
  [
    'a comment whose second page is ours',
    change(commentEvent(PAGE, 'x', null, NOW), [
      ['I', 'https://b.example/'],
      ['I', PAGE],
      ['K', 'web'],
    ]),
    false,
  ],
  [
    'a comment on something that is no page',
    change(commentEvent(PAGE, 'x', null, NOW), [['I', PAGE]]),
    false,
  ],
  ['a vote on another page', signAs('ben', voteEvent('https://b.example/', null, 1, NOW)), false],
  ['a vote on an unknown comment', signAs('ben', voteEvent(PAGE, reply, 1, NOW)), false],
  [
    'a deletion of something elsewhere',
    change(deletionEvent('https://b.example/', [reply], NOW), [['e', reply.id]]),
    false,
  ],
])('%s: %#', (_, event, belongs) => {
  expect(belongsToPage(event, PAGE, known, authors)).toBe(belongs);
});

test('nobody is an author where no authors are told', () => {
  expect(belongsToPage(signAs('ada', profile), PAGE, known)).toBe(false);
});

const forms = [PAGE, `${PAGE}/`];
const many = (length: number, word: string) => Array.from({ length }, (_, at) => `${word}${at}`);

/** Filters in words: the kind, and how many ids and authors they name. */
const asked = (filters: readonly Filter[]) =>
  filters.map((filter) => [filter.kinds, filter['#e']?.length ?? 0, filter.authors?.length ?? 0]);

test('relays are asked for the page with and without a slash', () => {
  expect(pageFilters(PAGE)).toMatchObject([
    { kinds: [KIND.comment], '#I': forms },
    { kinds: [KIND.deletion], '#I': forms },
    { kinds: [KIND.pageVote], '#i': forms },
  ]);
});

test('relays are asked for votes and deletions by comment, and for profiles by author', () => {
  expect(commentFilters([comment.id], ['p'])).toMatchObject([
    { kinds: [KIND.commentVote], '#e': [comment.id] },
    { kinds: [KIND.deletion], '#e': [comment.id] },
    { kinds: [KIND.profile], authors: ['p'] },
  ]);
});

test('relays are asked for take-backs by vote and voter', () => {
  expect(deletionFilters([vote, pageVote])).toMatchObject([
    {
      kinds: [KIND.deletion],
      '#e': [vote.id, pageVote.id],
      authors: [keyOf('cy'), keyOf('ben')],
    },
  ]);
});

test.each([
  ['no comments ask for nothing', commentFilters([], []), []],
  ['no votes ask for nothing', deletionFilters([]), []],
  [
    '200 comments and authors fit',
    commentFilters(many(200, 'id'), many(200, 'key')),
    [
      [[KIND.commentVote], 200, 0],
      [[KIND.deletion], 200, 0],
      [[KIND.profile], 0, 200],
    ],
  ],
  [
    '401 comments of 201 authors are split',
    commentFilters(many(401, 'id'), many(201, 'key')),
    [
      [[KIND.commentVote], 200, 0],
      [[KIND.commentVote], 200, 0],
      [[KIND.commentVote], 1, 0],
      [[KIND.deletion], 200, 0],
      [[KIND.deletion], 200, 0],
      [[KIND.deletion], 1, 0],
      [[KIND.profile], 0, 200],
      [[KIND.profile], 0, 1],
    ],
  ],
  [
    '201 votes of a voter are split and name the voter once each',
    deletionFilters(many(201, 'id').map((id) => ({ ...vote, id }))),
    [
      [[KIND.deletion], 200, 1],
      [[KIND.deletion], 1, 1],
    ],
  ],
])('%s', (_, filters, expected) => {
  expect(asked(filters)).toEqual(expected);
});

test('no filter asks for two kinds, so that none can crowd out another', () => {
  const filters = [...pageFilters(PAGE), ...commentFilters(['id'], ['key'])];
  expect(filters.every(({ kinds }) => kinds?.length === 1)).toBe(true);
});

test('a list that is split is asked for whole', () => {
  const ids = many(401, 'id');
  const voted = commentFilters(ids, []).filter(({ kinds }) => kinds?.[0] === KIND.commentVote);
  expect(voted.flatMap((filter) => filter['#e'])).toEqual(ids);
});
