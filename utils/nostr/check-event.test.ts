import { expect, test } from 'vitest';
import { signAs } from '../../tests/fixtures/discussions/sign.ts';
import { DAY, MINUTE, SECOND } from '../time/units.ts';
import { checkEvent } from './check-event.ts';
import type { NostrEvent } from './event.ts';
import { commentEvent } from './write-event.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const PAGE = 'https://a.example/post';
const comment = (at = NOW, text = 'Hello') => signAs('ada', commentEvent(PAGE, text, null, at));
const signed = (change: Partial<NostrEvent>) => signAs('ada', { ...comment(), ...change });
const fromWire = (event: unknown): unknown => JSON.parse(JSON.stringify(event));

test('a comment that was signed by its author is kept, without anything added to it', () => {
  const event = comment();
  expect(checkEvent({ ...(fromWire(event) as object), extra: 'x' }, NOW)).toEqual(event);
});

test('from a clock a little ahead too', () => {
  expect(checkEvent(comment(NOW + 14 * MINUTE), NOW)).not.toBeNull();
});

const good = comment();
test.each([
  ['another text', { ...good, content: 'Forged' }],
  ['another author', { ...good, pubkey: signAs('ben', commentEvent(PAGE, 'x', null, NOW)).pubkey }],
  ['another id', { ...good, id: 'f'.repeat(64) }],
  ['another signature', { ...good, sig: 'e'.repeat(128) }],
  ['an id in capitals', { ...good, id: good.id.toUpperCase() }],
  ['a date of tomorrow', comment(NOW + DAY)],
  ['a date 16 minutes ahead', comment(NOW + 16 * MINUTE)],
  ['a date before Nostr', comment(5 * SECOND)],
  ['a negative date', { ...good, created_at: -1 }],
  ['half a second', { ...good, created_at: good.created_at + 0.5 }],
  ['a date as text', { ...good, created_at: String(good.created_at) }],
  ['an unknown kind', signed({ kind: 1 })],
  ['a kind as text', { ...good, kind: '1111' }],
  ['no tags', { ...good, tags: null }],
  ['a tag that is no list', { ...good, tags: ['I', PAGE] }],
  ['a number in a tag', { ...good, tags: [['I', 7]] }],
  ['20,000 tags', signed({ tags: Array.from({ length: 20_000 }, () => ['t', 'x']) })],
  ['a tag of 100 kB', signed({ tags: [['I', 'x'.repeat(100_000)]] })],
  ['a text of 2 MB', signed({ content: 'x'.repeat(2_000_000) })],
  ['no text', { ...good, content: undefined }],
  ['a list', [good]],
  ['nothing', null],
  ['a word', 'event'],
])('%s is refused', (_, event) => {
  expect(checkEvent(fromWire(event ?? null), NOW)).toBeNull();
});

test("a library's note that a signature was checked does not travel with a forged copy", () => {
  const checked = checkEvent(comment(), NOW)!;
  expect(checkEvent({ ...checked, content: 'Forged' }, NOW)).toBeNull();
});
