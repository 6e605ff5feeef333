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
import { listen } from './world/relay-client.ts';
import { createRelay } from './world/relay.ts';

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

const idOf = (printed: string) => (JSON.parse(printed) as { id: string }).id;

test('an agent that follows agent.md and nothing else takes part, and is known as one', async () => {
  const relay = createRelay();
  const run = saveScript(await listen(relay));
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
  for (const event of events)
    expect(belongsToPage(event, PAGE, new Set([first, second, third]))).toBe(true);
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

  const lines = (await run(key, 'read', PAGE))
    .split('\n')
    .map((line) => JSON.parse(line) as { content: string });
  expect(lines.map(({ content }) => content).toSorted()).toEqual(['A first word.', 'A second.']);
}, 30_000);

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
