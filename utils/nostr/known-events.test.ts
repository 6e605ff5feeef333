import { expect, test } from 'vitest';
import { keyOf, signAs } from '../../tests/fixtures/discussions/sign.ts';
import type { NostrEvent } from './event.ts';
import { knownOf, mayKeep, noteEvent } from './known-events.ts';
import { commentEvent, deletionEvent, voteEvent } from './write-event.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';
const comment = signAs('ada', commentEvent(PAGE, 'Hello', null, NOW));
const vote = signAs('ben', voteEvent(PAGE, comment, 1, NOW));
const deletion = signAs('ada', deletionEvent(PAGE, [comment], NOW));

/** Events that only differ in what counts here. */
const many = (count: number, key: (n: number) => string): NostrEvent[] =>
  Array.from({ length: count }, (_, n) => ({ ...comment, id: `${n}`, pubkey: key(n) }));

test('comments and votes can be voted on and taken back; deletions and profiles can not', () => {
  const known = knownOf();
  for (const event of [comment, vote, deletion]) noteEvent(event, known);
  expect(known.said).toEqual(new Set([comment.id, vote.id]));
  expect(known.fresh).toEqual([comment, vote]);
});

test('who wrote a comment is an author, who voted is not', () => {
  const known = knownOf();
  for (const event of [comment, vote]) noteEvent(event, known);
  expect(known.authors).toEqual(new Set([keyOf('ada')]));
});

test.each([
  ['of one key, three hundred are kept', 300, () => comment.pubkey, false],
  ['one fewer leaves room', 299, () => comment.pubkey, true],
  ['of a page, five thousand are kept', 5_000, (n: number) => `key ${n}`, false],
  ['as many keys as come with less', 4_999, (n: number) => `key ${n}`, true],
])('%s', (_, count, key, hasRoom) => {
  const known = knownOf();
  for (const event of many(count, key)) noteEvent(event, known);
  expect(mayKeep(comment, known)).toBe(hasRoom);
});
