import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { signAs } from '../tests/fixtures/discussions/sign.ts';
import { database } from './database.ts';
import { loadThread } from './event-store.ts';
import { commentEvent, deletionEvent } from './nostr/write-event.ts';
import {
  enqueue,
  hastenOutbox,
  loadUnsent,
  settleRefused,
  storeAttempt,
  storeKept,
} from './outbox-store.ts';
import { DAY, HOUR, SECOND } from './time/units.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';
const RELAYS = ['wss://a', 'wss://b'];
const refusal = { kind: 'refused', reason: 'blocked: no' } as const;
const comment = signAs('ada', commentEvent(PAGE, 'Hello', null, NOW));
const say = (requestId: string, event = comment) =>
  enqueue(requestId, PAGE, NOW, async () => event);
const texts = async () => (await loadThread(PAGE, null)).comments.map(({ text }) => text);

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('what is said is seen at once and waits to be sent', async () => {
  await say('1');
  expect(await texts()).toEqual(['Hello']);
  expect(await loadUnsent(NOW)).toMatchObject([{ id: comment.id, state: 'waiting' }]);
});

test('a request that comes again is not signed again', async () => {
  await say('1');
  let signed = 0;
  await enqueue('1', PAGE, NOW, async () => {
    signed += 1;
    return comment;
  });
  expect(signed).toBe(0);
  expect(await database.outbox.count()).toBe(1);
});

test('two presses that say the very same in the same second say it once', async () => {
  await Promise.all([say('1'), say('2')]);
  expect(await database.outbox.count()).toBe(1);
});

test('what is sent to one relay is sent on to the other, and then done', async () => {
  await say('1');
  await storeKept(comment.id, RELAYS[0]!);
  expect(await database.outbox.get(comment.id)).toMatchObject({ state: 'sent' });
  await storeAttempt(comment.id, RELAYS, { [RELAYS[0]!]: { kind: 'kept' } }, NOW);
  expect(await loadUnsent(NOW + HOUR)).toHaveLength(1);
  await storeAttempt(comment.id, RELAYS, { [RELAYS[1]!]: { kind: 'kept' } }, NOW);
  expect(await loadUnsent(NOW + HOUR)).toEqual([]);
});

test('what is taken back is sent to no more relays, lest it come after its own deletion', async () => {
  await say('1');
  await say('2', signAs('ada', deletionEvent(PAGE, [comment], NOW)));
  expect((await loadUnsent(NOW)).map(({ event }) => event.kind)).toEqual([5]);
  expect(await texts()).toEqual([]);
});

test('what all refused is taken away, or sent again, as the reader says', async () => {
  await say('1');
  await storeAttempt(comment.id, RELAYS, { 'wss://a': refusal, 'wss://b': refusal }, NOW);
  expect(await loadUnsent(NOW + HOUR)).toEqual([]);
  await settleRefused(comment.id, true, NOW);
  expect(await loadUnsent(NOW)).toHaveLength(1);

  await storeAttempt(comment.id, RELAYS, { 'wss://a': refusal, 'wss://b': refusal }, NOW);
  await settleRefused(comment.id, false, NOW);
  expect(await texts()).toEqual([]);
  expect(await database.outbox.count()).toBe(0);
});

test('what is sent cannot be taken out of the outbox as if it had been refused', async () => {
  await say('1');
  await storeKept(comment.id, RELAYS[0]!);
  await settleRefused(comment.id, false, NOW);
  expect(await texts()).toEqual(['Hello']);
});

test('when a relay comes back, all that waits is due', async () => {
  await say('1');
  await storeAttempt(comment.id, RELAYS, {}, NOW);
  expect(await loadUnsent(NOW + SECOND)).toEqual([]);
  await hastenOutbox(NOW + SECOND);
  expect(await loadUnsent(NOW + SECOND)).toHaveLength(1);
});

test('what was sent more than a month ago is forgotten when something new is said', async () => {
  await say('1');
  await storeKept(comment.id, RELAYS[0]!);
  const later = NOW + 31 * DAY;
  const next = signAs('ada', commentEvent(PAGE, 'Again', null, later));
  await enqueue('2', PAGE, later, async () => next);
  expect((await database.outbox.toArray()).map(({ id }) => id)).toEqual([next.id]);
  expect(await texts()).toEqual(['Hello', 'Again']);
});
