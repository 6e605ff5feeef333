import { describe, expect, test } from 'vitest';
import { connect, createWriter, listen } from './relay-client.ts';
import { createRelay } from './relay.ts';
import { createSecondRelay } from './second-relay.ts';

const URL = 'https://openai.com/index/first-harbor-runs';
const onPage = [
  ['I', URL],
  ['K', 'web'],
  ['i', URL],
  ['k', 'web'],
];
const thread = { kinds: [1111, 5], '#I': [URL, `${URL}/`] };

describe.each([
  ['own', createRelay],
  ['second', createSecondRelay],
])('the %s relay', (_name, create) => {
  test('gives back profile, comment, reply, votes and report as they were written', async () => {
    const client = await connect(await listen(create()));
    const bot = createWriter();
    const reader = createWriter();
    const profile = bot.write(0, [], '{"name":"digest-bot","bot":true}');
    const comment = bot.write(1111, [...onPage, ['L', 'agent'], ['l', 'ai', 'agent']], 'A summary');
    const target = [
      ['e', comment.id, '', bot.pubkey],
      ['p', bot.pubkey],
      ['k', '1111'],
    ];
    const reply = reader.write(1111, [['I', URL], ['K', 'web'], ...target], 'An answer');
    const pageVote = reader.write(17, onPage.slice(2), '+');
    const commentVote = reader.write(7, target, '-');
    const report = reader.write(1984, [
      ['e', comment.id, 'spam'],
      ['p', bot.pubkey],
    ]);
    for (const event of [profile, comment, reply, pageVote, commentVote, report]) {
      expect((await client.publish(event)).slice(0, 3)).toEqual(['OK', event.id, true]);
    }

    expect(await client.ask({ kinds: [0], authors: [bot.pubkey] })).toEqual([profile]);
    expect(await client.ask(thread)).toEqual([reply, comment]);
    expect(await client.ask({ ...thread, '#l': ['ai'] })).toEqual([comment]);
    expect(await client.ask({ kinds: [17], '#i': [URL] })).toEqual([pageVote]);
    expect(await client.ask({ kinds: [7], '#e': [comment.id] })).toEqual([commentVote]);
    expect(await client.ask({ kinds: [1984], '#p': [bot.pubkey] })).toEqual([report]);
    expect(await client.ask({ kinds: [1111], '#I': ['https://openai.com/other'] })).toEqual([]);
  });

  test('sends what comes later to those who listen', async () => {
    const address = await listen(create());
    const [reader, writer] = [await connect(address), await connect(address)];
    reader.send('REQ', 'thread', thread);
    expect(await reader.next()).toEqual(['EOSE', 'thread']);
    const comment = createWriter().write(1111, onPage, 'New');
    await writer.publish(comment);
    expect(await reader.next()).toEqual(['EVENT', 'thread', comment]);
  });

  test('sends nothing more once a subscription is closed', async () => {
    const client = await connect(await listen(create()));
    client.send('REQ', 'thread', thread);
    expect(await client.next()).toEqual(['EOSE', 'thread']);
    client.send('CLOSE', 'thread');
    const comment = createWriter().write(1111, onPage, 'New');
    expect((await client.publish(comment))[0]).toBe('OK');
    expect(await client.ask({ ids: [comment.id], limit: 1 })).toEqual([comment]);
  });

  test('removes a comment for its author and for nobody else', async () => {
    const client = await connect(await listen(create()));
    const [author, other] = [createWriter(), createWriter()];
    const comment = author.write(1111, onPage, 'Mine');
    const filter = { kinds: [1111], '#I': [URL] };
    await client.publish(comment);
    await client.publish(other.write(5, [['e', comment.id]]));
    expect(await client.ask(filter)).toEqual([comment]);
    await client.publish(author.write(5, [['e', comment.id]]));
    expect(await client.ask(filter)).toEqual([]);
  });

  test('refuses a forgery that claims a true id, and takes the true event then', async () => {
    const client = await connect(await listen(create()));
    const comment = createWriter().write(1111, onPage, 'True');
    expect((await client.publish({ ...comment, content: 'Forged' }))[2]).toBe(false);
    expect((await client.publish({ ...comment, sig: '0'.repeat(128) }))[2]).toBe(false);
    expect((await client.publish(comment))[2]).toBe(true);
    expect(await client.ask(thread)).toEqual([comment]);
  });

  test('keeps the newest of a profile, in whatever order they come', async () => {
    const client = await connect(await listen(create()));
    const author = createWriter();
    const [first, second, third] = [1, 2, 3].map((n) => author.write(0, [], `{"name":"${n}"}`));
    for (const event of [second!, third!, first!]) await client.publish(event);
    expect(await client.ask({ kinds: [0] })).toEqual([third]);
  });

  test('answers what is no message with a notice, and goes on', async () => {
    const client = await connect(await listen(create()));
    for (const text of ['garbage', '{}', '["EVENT"]', '["EVENT",{}]', '["NONSENSE"]', '["REQ"]']) {
      client.sendText(text);
      expect((await client.next())[0]).toBe('NOTICE');
    }
    expect(await client.ask(thread)).toEqual([]);
  });
});

test('a deletion is sent to listeners and kept, and what it deleted never comes back', async () => {
  const address = await listen(createRelay());
  const [client, reader] = [await connect(address), await connect(address)];
  const author = createWriter();
  const comment = author.write(1111, onPage, 'Regretted');
  const deletion = author.write(5, [
    ['e', comment.id],
    ['k', '1111'],
    ['I', URL],
  ]);
  await client.publish(comment);
  reader.send('REQ', 'thread', thread);
  await reader.next();
  expect(await reader.next()).toEqual(['EOSE', 'thread']);
  await client.publish(deletion);
  expect(await reader.next()).toEqual(['EVENT', 'thread', deletion]);
  expect(await client.publish(comment)).toEqual([
    'OK',
    comment.id,
    false,
    'blocked: its author has deleted it',
  ]);
  expect(await client.ask(thread)).toEqual([deletion]);
});

test('a deletion that comes first holds, also against those who try to delete it', async () => {
  const client = await connect(await listen(createRelay()));
  const author = createWriter();
  const comment = author.write(1111, onPage, 'Late');
  const deletion = author.write(5, [['e', comment.id]]);
  await client.publish(deletion);
  await client.publish(author.write(5, [['e', deletion.id]]));
  expect((await client.publish(comment))[2]).toBe(false);
  expect(await client.ask({ ids: [deletion.id] })).toEqual([deletion]);
});

test('a deletion by address removes what was, and not what comes after', async () => {
  const client = await connect(await listen(createRelay()));
  const author = createWriter();
  const sets = ['a', 'b', 'a'].map((name) => author.write(30000, [['d', name]], name));
  await client.publish(sets[0]!);
  await client.publish(sets[1]!);
  const address = `30000:${author.pubkey}:a`;
  const { created_at } = sets[0]!;
  await client.publish(author.write(5, [['a', address]], '', created_at));
  expect(await client.ask({ kinds: [30000] })).toEqual([sets[1]]);
  expect((await client.publish(sets[0]!))[2]).toBe(false);
  await client.publish(sets[2]!);
  expect(await client.ask({ kinds: [30000] })).toEqual([sets[2], sets[1]]);
});

test('several filters give one list, newest first, each up to its limit', async () => {
  const client = await connect(await listen(createRelay()));
  const author = createWriter();
  const events = [1111, 17, 1111, 17, 1111].map((kind, i) => author.write(kind, onPage, `${i}`));
  for (const event of events) await client.publish(event);
  const [, b, c, d, e] = events;
  expect(await client.ask({ kinds: [1111], limit: 2 }, { kinds: [17] })).toEqual([e, d, c, b]);
  expect(await client.ask({ kinds: [1111], limit: 1 }, { limit: 2 })).toEqual([e, d]);
  expect(await client.ask({ limit: 0 })).toEqual([]);
  expect(await client.ask({ since: b!.created_at, until: d!.created_at })).toEqual([d, c, b]);
});

test('events of one second come in the order of their ids', async () => {
  const client = await connect(await listen(createRelay()));
  const created_at = Math.floor(Date.now() / 1_000);
  const ids = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (text) => {
      const event = createWriter().write(1111, onPage, text, created_at);
      await client.publish(event);
      return event.id;
    }),
  );
  expect((await client.ask(thread)).map(({ id }) => id)).toEqual(ids.sort());
});

test('only tags of one letter are found, by their first value', async () => {
  const client = await connect(await listen(createRelay()));
  const author = createWriter();
  await client.publish(author.write(1111, [...onPage, ['t', 'one', 'two'], ['client', 'x']]));
  expect(await client.ask({ '#t': ['one'] })).toHaveLength(1);
  expect(await client.ask({ '#t': ['two'] })).toEqual([]);
  client.send('REQ', 'a', { '#client': ['x'] });
  expect(await client.next()).toEqual(['CLOSED', 'a', 'unsupported: #client in a filter']);
});

test('listeners get only what they asked for', async () => {
  const client = await connect(await listen(createRelay()));
  const author = createWriter();
  client.send('REQ', 'a', { '#I': [URL] });
  await client.next();
  expect((await client.publish(author.write(1111, [['I', 'https://other.example/']])))[0]).toBe(
    'OK',
  );
  const comment = author.write(1111, onPage, 'Here');
  expect((await client.publish(comment))[0]).toBe('OK');
  expect(await client.next()).toEqual(['EVENT', 'a', comment]);
});

test('COUNT says how many match, once each', async () => {
  const client = await connect(await listen(createRelay()));
  const author = createWriter();
  for (const kind of [1111, 1111, 17]) await client.publish(author.write(kind, onPage));
  client.send('COUNT', 'n', { kinds: [1111] }, { '#I': [URL], limit: 1 });
  expect(await client.next()).toEqual(['COUNT', 'n', { count: 3 }]);
});
