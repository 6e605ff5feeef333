import { expect, test } from 'vitest';
import { connect, createWriter, listen } from './relay-client.ts';
import { createRelay } from './relay.ts';

const writer = createWriter();

async function start() {
  const relay = createRelay();
  const address = await listen(relay);
  return { relay, address, client: await connect(address) };
}

test('a lying relay says OK and keeps nothing', async () => {
  const { relay, client } = await start();
  relay.faults.lie = true;
  const event = writer.write(1111, []);
  expect(await client.publish(event)).toEqual(['OK', event.id, true, '']);
  expect(relay.events()).toEqual([]);
  expect(relay.received()).toEqual([event]);
  relay.faults = {};
  await client.publish(event);
  expect(relay.events()).toEqual([event]);
});

test('a slow relay answers late and in order', async () => {
  const { relay, client } = await start();
  relay.faults.delayMs = 50;
  const event = writer.write(1111, []);
  const startedAt = performance.now();
  client.send('EVENT', event);
  client.send('REQ', 'a', {});
  const types = [(await client.next())[0], (await client.next())[0]];
  expect(performance.now() - startedAt).toBeGreaterThan(45);
  relay.faults.delayMs = 0;
  client.send('COUNT', 'n', {});
  types.push((await client.next())[0], (await client.next())[0]);
  expect(types).toEqual(['OK', 'EVENT', 'EOSE', 'COUNT']);
});

test('messages keep their order where a relay grows faster meanwhile', async () => {
  const { relay, client } = await start();
  relay.faults.delayMs = 50;
  client.send('REQ', 'slow', {});
  while (relay.subscriptions() === 0) await new Promise(setImmediate);
  relay.faults.delayMs = 0;
  client.send('REQ', 'fast', {});
  expect([await client.next(), await client.next()]).toEqual([
    ['EOSE', 'slow'],
    ['EOSE', 'fast'],
  ]);
});

test('the n-th event is answered by the end of the connection, once', async () => {
  const { relay, address, client } = await start();
  relay.faults.dropAfter = 2;
  const [first, second] = [writer.write(1111, []), writer.write(1111, [])];
  expect((await client.publish(first))[0]).toBe('OK');
  client.send('EVENT', second);
  await client.closed;
  const again = await connect(address);
  expect((await again.publish(second)).slice(2)).toEqual([true, 'duplicate: is kept']);
  expect(relay.received()).toEqual([first, second, second]);
  expect(relay.faults).toEqual({});
});

test('garbage comes before what is stored, under the name of the subscription', async () => {
  const { relay, client } = await start();
  const event = writer.write(1111, []);
  await client.publish(event);
  relay.faults.garbage = ['["EVENT","$SUB",null]', '["EVENT"]', '["NOTICE","$SUB and $SUB"]'];
  client.send('REQ', 'a', {});
  expect(await client.next()).toEqual(['EVENT', 'a', null]);
  expect(await client.next()).toEqual(['EVENT']);
  expect(await client.next()).toEqual(['NOTICE', 'a and a']);
  expect(await client.next()).toEqual(['EVENT', 'a', event]);
  expect(await client.next()).toEqual(['EOSE', 'a']);
});

test('a refusing relay gives its reason', async () => {
  const { relay, client } = await start();
  relay.faults.refuse = 'restricted: members only';
  const event = writer.write(1111, []);
  expect(await client.publish(event)).toEqual(['OK', event.id, false, 'restricted: members only']);
  expect(relay.events()).toEqual([]);
});

test('what is planted is served unchecked, and does not stand in for the true event', async () => {
  const { relay, client } = await start();
  const event = writer.write(1111, [['I', 'https://a.example/']], 'True');
  const forged = { ...event, content: 'Forged' };
  client.send('REQ', 'live', { '#I': ['https://a.example/'] });
  await client.next();
  relay.plant(forged);
  expect(await client.next()).toEqual(['EVENT', 'live', forged]);
  relay.plant({ ...forged, tags: null });
  expect(await client.next()).toEqual(['EVENT', 'live', { ...forged, tags: null }]);
  expect(await client.publish(event)).toEqual(['OK', event.id, true, '']);
  expect(await client.next()).toEqual(['EVENT', 'live', event]);
  expect(await client.ask({ kinds: [1111] })).toHaveLength(3);
  expect(() => relay.plant(null)).toThrow(TypeError);
});

test('what is planted can be deleted by its author', async () => {
  const { relay, client } = await start();
  const event = writer.write(1111, []);
  relay.plant(event);
  const deletion = writer.write(5, [['e', event.id]]);
  await client.publish(deletion);
  expect(relay.events()).toEqual([deletion]);
});

test('a relay that disconnects everyone takes them back', async () => {
  const { relay, address, client } = await start();
  client.send('REQ', 'a', {});
  await client.next();
  expect(relay.subscriptions()).toBe(1);
  relay.disconnect();
  await client.closed;
  expect(relay.subscriptions()).toBe(0);
  const again = await connect(address);
  expect(await again.ask({})).toEqual([]);
  expect(relay.requests()).toBe(2);
});
