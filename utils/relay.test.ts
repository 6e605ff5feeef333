import { expect, onTestFinished, test, vi } from 'vitest';
import { signAs } from '../tests/fixtures/discussions/sign.ts';
import { listen } from '../tests/world/relay-client.ts';
import { createRelay } from '../tests/world/relay.ts';
import type { NostrEvent } from './nostr/event.ts';
import { commentEvent } from './nostr/write-event.ts';
import { connectRelay } from './relay.ts';

const PAGE = 'https://a.example/post';
const say = (text: string) => signAs('ada', commentEvent(PAGE, text, null, Date.now()));
const filters = [{ kinds: [1111], '#I': [PAGE] }];

/** A relay of the tests, our connection to it, and what a subscription to the page has found. */
async function connected() {
  const server = createRelay();
  const relay = connectRelay(await listen(server), {
    changed() {},
    connecting() {},
    ended() {},
  });
  onTestFinished(() => relay.close());
  const found: unknown[] = [];
  const subscribe = () =>
    relay.subscribe(filters, (event) => {
      found.push(event);
      return 'new';
    });
  const texts = () => found.map((event) => (event as NostrEvent).content);
  return { server, relay, found, subscribe, texts };
}

test('gives what is stored and what comes', async () => {
  const { server, relay, subscribe, texts } = await connected();
  server.plant(say('stored'));
  subscribe();
  await vi.waitFor(() => expect(texts()).toEqual(['stored']));
  expect(await relay.publish(say('new'))).toEqual({ accepted: true, reason: '' });
  await vi.waitFor(() => expect(texts()).toEqual(['stored', 'new']));
});

test('after a break asks for the whole discussion again, also for what is older than the last', async () => {
  const { server, subscribe, texts } = await connected();
  subscribe();
  const older = signAs('ben', commentEvent(PAGE, 'older, and late', null, Date.now() - 60_000));
  server.plant(say('first'));
  await vi.waitFor(() => expect(texts()).toEqual(['first']));
  server.disconnect();
  server.plant(older);
  await vi.waitFor(() => expect(texts()).toContain('older, and late'), { timeout: 5_000 });
});

test('a subscription that was ended gives nothing more', async () => {
  const { server, relay, subscribe, texts } = await connected();
  const stop = subscribe();
  await vi.waitFor(() => expect(server.subscriptions()).toBe(1));
  stop();
  await relay.publish(say('unheard'));
  await vi.waitFor(() => expect(server.subscriptions()).toBe(0));
  expect(texts()).toEqual([]);
});

test('an OK is told as what it is, and whether the event is there is asked', async () => {
  const { server, relay } = await connected();
  const kept = say('kept');
  await relay.publish(kept);
  expect(await relay.has(kept.id)).toBe(true);

  server.faults.lie = true;
  const lost = say('promised');
  expect(await relay.publish(lost)).toMatchObject({ accepted: true });
  expect(await relay.has(lost.id)).toBe(false);

  delete server.faults.lie;
  server.faults.refuse = 'blocked: no';
  expect(await relay.publish(say('refused'))).toEqual({ accepted: false, reason: 'blocked: no' });
});

test('garbage and messages that are too long are passed over', async () => {
  const { server, subscribe, texts } = await connected();
  server.faults.garbage = [
    'garbage',
    '{}',
    '[]',
    '["EVENT"]',
    '["EVENT",null,{}]',
    '["OK",1]',
    `["EVENT","$SUB",{"content":"${'x'.repeat(300_000)}"}]`,
    '["EVENT","nobody",{"content":"of another"}]',
  ];
  server.plant(say('in the end'));
  subscribe();
  await vi.waitFor(() => expect(texts()).toEqual(['in the end']));
});

test('a relay that floods is left', async () => {
  const { server, relay, found, subscribe } = await connected();
  const event = JSON.stringify(say('again'));
  server.faults.garbage = Array.from({ length: 6_000 }, () => `["EVENT","$SUB",${event}]`);
  subscribe();
  await vi.waitFor(() => expect(found.length).toBeGreaterThan(1_000), { timeout: 5_000 });
  await vi.waitFor(() => expect(relay.isOpen()).toBe(false), { timeout: 5_000 });
  expect(found.length).toBeLessThan(5_100);
});

test('a relay that sends again what is known does not flood', async () => {
  const { server, relay } = await connected();
  const event = JSON.stringify(say('again'));
  server.faults.garbage = Array.from({ length: 6_000 }, () => `["EVENT","$SUB",${event}]`);
  let came = 0;
  relay.subscribe(filters, () => {
    came += 1;
    return 'known';
  });
  await vi.waitFor(() => expect(came).toBe(6_000), { timeout: 5_000 });
  expect(relay.isOpen()).toBe(true);
});

test('a subscription that the relay closed is told as such, and `has` does not know then', async () => {
  const { server, relay } = await connected();
  await vi.waitFor(() => expect(relay.isOpen()).toBe(true));
  server.faults.garbage = ['["CLOSED","$SUB","rate-limited: later"]'];
  expect(await relay.has('0'.repeat(64))).toBeNull();
});
