import { expect, test } from 'vitest';
import { signAs } from '../../tests/fixtures/discussions/sign.ts';
import { commentEvent } from '../nostr/write-event.ts';
import { HOUR, NEVER, SECOND } from '../time/units.ts';
import {
  afterAttempt,
  type OutboxEntry,
  refusalOf,
  type RelayAnswer,
  relaysToTry,
} from './outbox.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const RELAYS = ['wss://a', 'wss://b'];
const event = signAs('ada', commentEvent('https://a.example/', 'x', null, NOW));
const fresh: OutboxEntry = {
  id: event.id,
  requestId: 'r',
  pageUrl: 'https://a.example/',
  event,
  state: 'waiting',
  answers: {},
  attempts: 0,
  nextTryAt: NOW,
};
const kept: RelayAnswer = { kind: 'kept' };
const lost: RelayAnswer = { kind: 'lost' };
const refused = (reason: string): RelayAnswer => ({ kind: 'refused', reason });

test.each([
  ['waits while nobody answers', {}, 'waiting', RELAYS],
  ['is sent once one has it, and goes on to the other', { 'wss://a': kept }, 'sent', ['wss://b']],
  ['is done once all have it', { 'wss://a': kept, 'wss://b': kept }, 'sent', []],
  ['waits where a promise was not kept', { 'wss://a': lost }, 'waiting', RELAYS],
  [
    'waits where one refuses and the other is silent',
    { 'wss://a': refused('no') },
    'waiting',
    ['wss://b'],
  ],
  [
    'is sent where one refuses and the other has it',
    { 'wss://a': refused('no'), 'wss://b': kept },
    'sent',
    [],
  ],
  [
    'is refused where all refuse',
    { 'wss://a': refused('no'), 'wss://b': refused('no') },
    'refused',
    [],
  ],
] as const)('an entry %s', (_, answers, state, toTry) => {
  const after = afterAttempt(fresh, RELAYS, answers, NOW);
  expect(after.state).toBe(state);
  expect(relaysToTry(after, RELAYS)).toEqual(toTry);
  expect(after.nextTryAt === NEVER).toBe(toTry.length === 0);
});

test('an entry that met no relay at all is still waiting', () => {
  const after = afterAttempt(fresh, [], {}, NOW);
  expect(after.state).toBe('waiting');
  expect(after.nextTryAt).toBeLessThan(NEVER);
});

test('the wait doubles from five seconds to an hour', () => {
  let entry = fresh;
  const waits: number[] = [];
  for (let i = 0; i < 12; i++) {
    entry = afterAttempt(entry, RELAYS, {}, NOW);
    waits.push(entry.nextTryAt - NOW);
  }
  expect(waits.slice(0, 3)).toEqual([5 * SECOND, 10 * SECOND, 20 * SECOND]);
  expect(waits.at(-1)).toBe(HOUR);
});

test('a relay that never answers is given up a while after another has it', () => {
  let entry = afterAttempt(fresh, RELAYS, { 'wss://a': kept }, NOW);
  for (let i = 0; i < 40; i++) entry = afterAttempt(entry, RELAYS, {}, NOW);
  expect(relaysToTry(entry, RELAYS)).toEqual([]);
});

test("a refusal is told in the relays' words, each once", () => {
  const answers = { 'wss://a': refused('blocked: no'), 'wss://b': refused('blocked: no') };
  expect(refusalOf(afterAttempt(fresh, RELAYS, answers, NOW))).toBe('blocked: no');
  expect(refusalOf(fresh)).toBeNull();
});

test('a refusal is told while another relay has yet to answer, and no more once one has it', () => {
  const waiting = afterAttempt(fresh, RELAYS, { 'wss://a': refused('blocked: no') }, NOW);
  expect([waiting.state, refusalOf(waiting)]).toEqual(['waiting', 'blocked: no']);
  const sent = afterAttempt(waiting, RELAYS, { 'wss://b': { kind: 'kept' } }, NOW);
  expect([sent.state, refusalOf(sent)]).toEqual(['sent', null]);
});
