import { expect, test } from 'vitest';
import { keyOf, signAs } from '../../tests/fixtures/discussions/sign.ts';
import { KIND, type UnsignedEvent } from './event.ts';
import { belongsToPage, commentFilters, pageFilters } from './page-filters.ts';
import { commentEvent, deletionEvent, voteEvent } from './write-event.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';
const comment = signAs('ada', commentEvent(PAGE, 'Hello', null, NOW));
const reply = signAs('ben', commentEvent(PAGE, 'Hello yourself', comment, NOW));
const known = new Set([comment.id]);

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
  expect(belongsToPage(event, PAGE, known)).toBe(belongs);
});

test('relays are asked for the page with and without a slash, and for votes by comment', () => {
  expect(pageFilters(PAGE)[0]).toMatchObject({ '#I': [PAGE, `${PAGE}/`] });
  expect(commentFilters([comment.id], ['p'])[0]).toMatchObject({
    kinds: [KIND.commentVote, KIND.deletion],
    '#e': [comment.id],
  });
  expect(commentFilters([], [])).toEqual([]);
});
