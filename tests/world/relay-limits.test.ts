import { type Event, getEventHash } from 'nostr-tools/pure';
import { expect, test } from 'vitest';
import { connect, createWriter, listen } from './relay-client.ts';
import { createRelay } from './relay.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const seconds = NOW / 1_000;
const writer = createWriter(NOW);

async function start(options: { minimumWork?: number } = {}) {
  const relay = createRelay({ now: () => NOW, ...options });
  return { relay, client: await connect(await listen(relay)) };
}

const tags = (count: number) => Array.from({ length: count }, (_, i) => ['t', `${i}`]);

test.each<[string, Event, boolean]>([
  ['content of 8 KiB', writer.write(1111, [], 'ä'.repeat(4_096)), true],
  ['more content', writer.write(1111, [], `${'ä'.repeat(4_096)}.`), false],
  ['64 tags', writer.write(1111, tags(64)), true],
  ['more tags', writer.write(1111, tags(65)), false],
  ['a tag value of 1 KiB', writer.write(1111, [['i', 'ä'.repeat(512)]]), true],
  ['a larger tag value', writer.write(1111, [['i', `${'ä'.repeat(512)}.`]]), false],
  [
    'a large value further back in a tag',
    writer.write(1111, [['e', 'x', 'y'.repeat(1_025)]]),
    false,
  ],
  ['a date 15 minutes ahead', writer.write(1111, [], '', seconds + 900), true],
  ['a date further ahead', writer.write(1111, [], '', seconds + 901), false],
  ['a date of 1970', writer.write(1111, [], '', 0), true],
  ['a date before 1970', writer.write(1111, [], '', -1), false],
  ['a date between two seconds', writer.write(1111, [], '', seconds - 0.5), false],
  ['an event that expires later', writer.write(1111, [['expiration', `${seconds + 1}`]]), true],
  ['an event that has expired', writer.write(1111, [['expiration', `${seconds}`]]), false],
  ['a label', writer.write(1985, []), true],
  ['a mute list', writer.write(10000, []), true],
  ['a relay list', writer.write(10002, []), true],
  ['a set of people', writer.write(30000, [['d', 'trusted']]), true],
  ['a kind that has no place here', writer.write(1, [], 'Hello'), false],
  ['tags that are null', { ...writer.write(1111, []), tags: null as unknown as string[][] }, false],
  ['a tag without a name', writer.write(1111, [[]]), false],
  ['a signature in capitals', capitals(writer.write(1111, [])), false],
])('%s', async (_name, event, isFine) => {
  const { relay, client } = await start();
  const [type, id, ok, reason] = await client.publish(event);
  expect([type, id, ok]).toEqual(['OK', event.id, isFine]);
  expect(reason).toMatch(isFine ? /^$/ : /^(invalid|blocked): ./);
  expect(relay.events()).toEqual(isFine ? [event] : []);
});

function capitals(event: Event): Event {
  return { ...event, sig: event.sig.toUpperCase() };
}

test('too large an event is refused, and the connection lives on', async () => {
  const { client } = await start();
  const event = writer.write(1111, [], 'x'.repeat(100_000));
  expect(await client.publish(event)).toEqual([
    'OK',
    event.id,
    false,
    'invalid: larger than 65536 bytes',
  ]);
  expect(await client.ask({})).toEqual([]);
});

test('fields that no event has are not kept', async () => {
  const { relay, client } = await start();
  const event = writer.write(1111, [], 'Plain');
  await client.publish({ ...event, extra: 'x'.repeat(1_000) });
  expect(relay.events()).toEqual([event]);
});

test('an event is gone once it has expired', async () => {
  let now = NOW;
  const client = await connect(await listen(createRelay({ now: () => now })));
  const event = writer.write(1111, [['expiration', `${seconds + 60}`]]);
  await client.publish(event);
  expect(await client.ask({})).toEqual([event]);
  now += 60_000;
  expect(await client.ask({})).toEqual([]);
});

test('work is asked for where the relay says so, and luck is not work', async () => {
  const { client } = await start({ minimumWork: 8 });
  const answers = async (event: Event) => (await client.publish(event)).slice(2);
  expect(await answers(mine('8', true))).toEqual([true, '']);
  expect(await answers(mine('8', false))).toEqual([false, 'pow: 8 bits are asked for']);
  expect(await answers(mine('4', true))).toEqual([false, 'pow: 8 bits are asked for']);
});

/** An event that aims at so many bits and has 8, or fewer. */
function mine(aim: string, hasEight: boolean): Event {
  const unsigned = { kind: 1111, content: '', created_at: seconds, pubkey: writer.pubkey };
  for (let i = 0; ; i += 1) {
    const nonce = [['nonce', `${i}`, aim]];
    const isFound = getEventHash({ ...unsigned, tags: nonce }).startsWith('00') === hasEight;
    if (isFound) return writer.write(1111, nonce, '', seconds);
  }
}

test('the same event again is answered OK, and told to nobody', async () => {
  const { relay, client } = await start();
  const event = writer.write(1111, []);
  client.send('REQ', 'a', {});
  await client.next();
  expect(await client.publish(event)).toEqual(['OK', event.id, true, '']);
  expect(await client.next()).toEqual(['EVENT', 'a', event]);
  expect(await client.publish(event)).toEqual(['OK', event.id, true, 'duplicate: is kept']);
  expect(await client.publish(writer.write(1, []))).toContain(false);
  expect(relay.received()).toHaveLength(3);
});

test('a connection has 20 subscriptions, and may replace them', async () => {
  const { relay, client } = await start();
  const open = (id: string) => {
    client.send('REQ', id, { kinds: [1111] });
    return client.next();
  };
  for (let i = 0; i < 20; i += 1) expect(await open(`${i}`)).toEqual(['EOSE', `${i}`]);
  expect(await open('20')).toEqual(['CLOSED', '20', 'rate-limited: more than 20 subscriptions']);
  expect(await open('7')).toEqual(['EOSE', '7']);
  client.send('CLOSE', '8');
  expect(await open('20')).toEqual(['EOSE', '20']);
  expect(relay.subscriptions()).toBe(20);
  expect(relay.requests()).toBe(23);
});

test('an answer has at most 500 events, asked for or not', async () => {
  const { relay, client } = await start();
  const event = writer.write(1111, []);
  for (let i = 0; i < 501; i += 1) relay.plant({ ...event, id: `${i}` });
  expect(await client.ask({})).toHaveLength(500);
  expect(await client.ask({ limit: 1_000 })).toHaveLength(500);
});

test.each<[string, unknown[]]>([
  ['no filter', []],
  ['too many filters', Array.from({ length: 11 }, () => ({}))],
  ['a filter that is no object', ['all']],
  ['an author that is no key', [{ authors: ['mira'] }]],
  ['a negative limit', [{ limit: -1 }]],
  ['a tag value that is no text', [{ '#I': [1] }]],
  ['too large a message', [{ '#I': ['x'.repeat(65_536)] }]],
])('REQ and COUNT are refused: %s', async (_name, filters) => {
  const { relay, client } = await start();
  for (const type of ['REQ', 'COUNT']) {
    client.send(type, 'a', ...filters);
    expect(await client.next()).toEqual(['CLOSED', 'a', expect.stringMatching(/^invalid: ./)]);
  }
  expect(relay.subscriptions()).toBe(0);
});

test('a subscription id has 1 to 64 characters', async () => {
  const { client } = await start();
  for (const id of ['', 'x'.repeat(65), 7]) {
    client.send('REQ', id, {});
    expect(await client.next()).toEqual(['NOTICE', 'invalid: not a subscription id']);
  }
  client.send('REQ', 'x'.repeat(64), {});
  expect(await client.next()).toEqual(['EOSE', 'x'.repeat(64)]);
});

test('the information document names the limits', () => {
  const { supported_nips, limitation } = JSON.parse(
    createRelay({ minimumWork: 12 }).information(),
  ) as { supported_nips: number[]; limitation: Record<string, unknown> };
  expect(supported_nips).toEqual([1, 9, 11, 13, 40, 45]);
  expect(limitation).toMatchObject({
    max_subscriptions: 20,
    max_event_tags: 64,
    max_content_length: 8_192,
    max_message_length: 65_536,
    min_pow_difficulty: 12,
    created_at_upper_limit: 900,
  });
});
