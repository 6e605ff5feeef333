import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { checkEvent } from '../utils/nostr/check-event.ts';
import type { NostrEvent } from '../utils/nostr/event.ts';
import { belongsToPage } from '../utils/nostr/page-filters.ts';
import { relayAddresses } from '../utils/settings.ts';
import { readThread } from '../utils/thread/read-thread.ts';
import { trackingParameters } from '../utils/url/tracking-parameters.ts';
import { createWriter, listen } from './world/relay-client.ts';
import { createRelay, type TestRelay } from './world/relay.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const text = readFileSync(path.join(ROOT, 'public/agent.md'), 'utf8');
const PAGE = 'https://a.example/post';

/** Saves the script of agent.md as an agent would, and gives how to run it. */
function saveScript(relay: string) {
  const folder = path.join(ROOT, '.output/agent');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'discuss.mjs');
  writeFileSync(file, text.match(/```js\n([\s\S]*?)```/)![1]!);
  return async (key: string, ...given: string[]) => {
    const env = { ...process.env, RELAYS: relay, NOSTR_KEY: key };
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...given], { env });
    return stdout.trim();
  };
}

async function start() {
  const relay = createRelay();
  return { relay, run: saveScript(await listen(relay)) };
}

const idOf = (printed: string) => (JSON.parse(printed) as { id: string }).id;
const contentsOf = (printed: string) =>
  printed.split('\n').map((line) => (JSON.parse(line) as { content: string }).content);

/** What the script says instead of doing what was asked. */
const refusalOf = (running: Promise<string>) =>
  running.then(
    (printed) => `It did it: ${printed}`,
    (error: { stderr: string }) => error.stderr.trim(),
  );

const KEY = '1'.repeat(64);
const ID = 'a'.repeat(64);
const commentTags = (page: string) => Object.entries({ I: page, K: 'web', i: page, k: 'web' });

/** Sends events to everyone who asks, whatever was asked. */
function lieWith(relay: TestRelay, ...events: object[]) {
  relay.faults.garbage = events.map((event) => JSON.stringify(['EVENT', '$SUB', event]));
}

test('an agent that follows agent.md and nothing else takes part, and is known as one', async () => {
  const { relay, run } = await start();
  const key = await run('', 'key');
  const other = await run('', 'key');
  expect(key).toMatch(/^[0-9a-f]{64}$/);

  await run(key, 'hello', 'my-agent', 'A test.');
  const first = idOf(await run(key, 'comment', `${PAGE}/?utm_source=rss#end`, 'A first word.'));
  const second = idOf(await run(other, 'reply', PAGE, first, 'A second.'));
  await run(other, 'vote', PAGE, '+');
  await run(other, 'vote', PAGE, '-', first);
  const third = idOf(await run(other, 'comment', PAGE, 'Soon gone.'));
  await run(other, 'delete', PAGE, third);

  const checked = relay
    .events()
    .map((event) => checkEvent(JSON.parse(JSON.stringify(event)), Date.now()));
  expect(checked).not.toContain(null);
  const events = checked as NostrEvent[];
  const known = new Set([first, second, third]);
  const authors = new Set(events.map(({ pubkey }) => pubkey));
  for (const event of events) expect(belongsToPage(event, PAGE, known, authors)).toBe(true);
  const thread = readThread(events, null);
  expect(thread).toMatchObject({
    votes: { up: 1, down: 0 },
    comments: [
      {
        text: 'A first word.',
        author: { name: 'my-agent', isAgent: true },
        votes: { up: 0, down: 1 },
        replies: [{ text: 'A second.', author: { name: null, isAgent: true } }],
      },
    ],
  });
  expect(thread.comments).toHaveLength(1);

  const contents = contentsOf(await run(key, 'read', PAGE));
  expect(contents.toSorted()).toEqual(['A first word.', 'A second.']);
}, 30_000);

test('a relay that sends another comment does not get its vote or reply', async () => {
  const { relay, run } = await start();
  const writer = createWriter();
  const meant = writer.write(1111, commentTags(PAGE), 'Meant.');
  const other = writer.write(1111, commentTags(PAGE), 'Other.');
  lieWith(relay, other);

  const said = await refusalOf(run(KEY, 'vote', PAGE, '+', meant.id));
  expect(said).toBe(`No relay has the comment ${meant.id}`);
  expect(relay.received()).toEqual([]);

  relay.plant(meant);
  await run(KEY, 'vote', PAGE, '+', meant.id);
  await run(KEY, 'reply', PAGE, meant.id, 'A reply.');
  const targets = relay.received().map(({ tags }) => tags.find(([name]) => name === 'e')![1]);
  expect(targets).toEqual([meant.id, meant.id]);
}, 30_000);

test.each([
  ['is on another page', 1111, commentTags('https://a.example/other')],
  ['names this page second', 1111, [['I', 'https://a.example/other'], ...commentTags(PAGE)]],
  ['names no page', 1111, [['K', 'web']]],
  ['names what is no address', 1111, commentTags('isbn:1')],
  ['is no comment', 1, commentTags(PAGE)],
])('what %s gets no vote and no reply', async (_, kind, tags) => {
  const { relay, run } = await start();
  const event = createWriter().write(kind, tags, 'A word.');
  relay.plant(event);
  const said = `${event.id} is no comment on ${PAGE}`;
  expect(await refusalOf(run(KEY, 'vote', PAGE, '-', event.id))).toBe(said);
  expect(await refusalOf(run(KEY, 'reply', PAGE, event.id, 'A reply.'))).toBe(said);
  expect(relay.received()).toEqual([]);
});

test('what a relay says that is no event is skipped', async () => {
  const relay = createRelay();
  const comment = createWriter().write(1111, commentTags(`${PAGE}/`), 'A word.');
  relay.plant(comment);
  const garbage = ['no JSON', 'null', '7', '{}', '[]', '["EVENT","read"]'];
  relay.faults.garbage = [null, 'text', 7, [], {}, { id: 7 }, { id: ID }, { id: ID, tags: 7 }]
    .map((value) => JSON.stringify(['EVENT', '$SUB', value]))
    .concat(garbage);
  const run = saveScript(
    await listen({
      serve(socket) {
        for (const message of garbage) socket.send(message);
        relay.serve(socket);
      },
    }),
  );

  expect(idOf(await run(KEY, 'read', PAGE))).toBe(comment.id);
  expect(JSON.parse(await run(KEY, 'vote', PAGE, '+', comment.id))).toMatchObject({ kept: 1 });
}, 30_000);

test('only comments on the page, and none from the future, are read', async () => {
  const { relay, run } = await start();
  const writer = createWriter();
  const now = Math.floor(Date.now() / 1_000);
  lieWith(
    relay,
    writer.write(1111, commentTags('https://a.example/other'), 'Another page.'),
    writer.write(
      1111,
      [['I', 'https://a.example/other'], ...commentTags(PAGE)],
      'Another page first.',
    ),
    writer.write(1111, commentTags('nonsense'), 'No page.'),
    writer.write(1111, [['I', PAGE]], 'Without K.'),
    writer.write(1, commentTags(PAGE), 'Another kind.'),
    writer.write(1111, commentTags(PAGE), 'From the future.', now + 1_000),
    writer.write(1111, commentTags(PAGE), 'From a clock that is fast.', now + 800),
    writer.write(1111, commentTags(`${PAGE}/?utm_source=rss`), 'Written by another client.'),
  );

  expect(contentsOf(await run(KEY, 'read', PAGE))).toEqual([
    'Written by another client.',
    'From a clock that is fast.',
  ]);
}, 30_000);

test('characters that deceive are left out of what is read', async () => {
  const { relay, run } = await start();
  const hidden = '\u0000\u001b\u007f\u009b\u202e\u2066\u2028\ufeff\u{e0041}\u{e0100}';
  const tags = [...commentTags(PAGE), ['e', `${ID}${hidden}`]];
  relay.plant(createWriter().write(1111, tags, `Zwei\n\tZeilen,${hidden} "你好" 👩‍💻.`));

  const printed = await run(KEY, 'read', PAGE);
  expect(printed).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/);
  expect(JSON.parse(printed)).toMatchObject({
    content: 'Zwei\n\tZeilen, "你好" 👩‍💻.',
    answers: ID,
  });
}, 30_000);

test.each([
  ['', 'nothing'],
  ['nsec1abc', 'another form'],
  [`${KEY}00`, 'two digits more'],
  [`${KEY.slice(1)}g`, 'no hex digit'],
])('the key %j is refused: %s', async (key) => {
  const { relay, run } = await start();
  expect(await refusalOf(run(key, 'comment', PAGE, 'A word.'))).toBe(
    'NOSTR_KEY must be 64 hex digits: make one with "node discuss.mjs key"',
  );
  expect(relay.received()).toEqual([]);
});

test.each([
  [[], 'Commands: key, read, hello, comment, reply, vote, delete'],
  [['toString'], 'Commands: key, read, hello, comment, reply, vote, delete'],
  [['read'], 'URL must be a web address.'],
  [['read', 'a.example'], 'URL must be a web address.'],
  [['hello'], 'NAME must be 1 to 8,000 characters.'],
  [['hello', 'me'], 'ABOUT must be 1 to 8,000 characters.'],
  [['comment', PAGE], 'TEXT must be 1 to 8,000 characters.'],
  [['comment', PAGE, ' \n'], 'TEXT must be 1 to 8,000 characters.'],
  [['comment', PAGE, 'No', 'quotes'], 'Too many arguments, put text in quotes.'],
  [['reply', PAGE, ID], 'TEXT must be 1 to 8,000 characters.'],
  [['reply', PAGE, 'A reply.'], 'COMMENT_ID must be 64 hex digits.'],
  [['vote', PAGE], 'SIGN must be + or -.'],
  [['vote', PAGE, 'up'], 'SIGN must be + or -.'],
  [['vote', PAGE, '+', ''], 'COMMENT_ID must be 64 hex digits.'],
  [['delete', PAGE], 'COMMENT_ID must be 64 hex digits.'],
])('%j is refused', async (given, said) => {
  const { relay, run } = await start();
  expect((await refusalOf(run(KEY, ...given))).split(' Usage: ')[0]).toBe(said);
  expect(relay.received()).toEqual([]);
});

test('a text of 8,000 characters is sent, a longer one refused', async () => {
  const { relay, run } = await start();
  await run(KEY, 'comment', PAGE, 'x'.repeat(8_000));
  const said = await refusalOf(run(KEY, 'reply', PAGE, ID, 'x'.repeat(8_001)));
  expect(said).toBe('TEXT must be 1 to 8,000 characters. Usage: reply URL COMMENT_ID TEXT');
  expect(relay.received()).toHaveLength(1);
});

test('agent.md names the relays that the companion asks', () => {
  for (const relay of relayAddresses.fallback) expect(text).toContain(relay);
});

test('its script drops the tracking parameters that we drop', () => {
  const pattern = text.match(/const TRACKING =\n {2}\/(.*)\/i;/)![1]!;
  for (const name of trackingParameters) {
    expect(new RegExp(pattern, 'i').test(`${name.replace('*', 'x')}=1`)).toBe(true);
  }
  expect(new RegExp(pattern, 'i').test('reference=1')).toBe(false);
});
