import { expect, test } from 'vitest';
import { MOST_RELAYS, relayUrl, usableRelays, withRelay } from './relay-url.ts';

test.each([
  ['an address stays', 'wss://relay.example', 'wss://relay.example'],
  ['a slash at the end goes', 'wss://relay.example/', 'wss://relay.example'],
  ['also after a path', 'wss://relay.example/nostr/', 'wss://relay.example/nostr'],
  ['a path and a query stay', 'wss://relay.example/a/B?c=d', 'wss://relay.example/a/B?c=d'],
  ['a fragment goes', 'wss://relay.example/#x', 'wss://relay.example'],
  ['scheme and host are lower case', 'WSS://Relay.Example', 'wss://relay.example'],
  ['the default port goes', 'wss://relay.example:443', 'wss://relay.example'],
  ['another port stays', 'wss://relay.example:7777', 'wss://relay.example:7777'],
  ['a bare name is meant encrypted', 'relay.example', 'wss://relay.example'],
  ['with a port, too', 'relay.example:7777', 'wss://relay.example:7777'],
  ['spaces around it go', '  wss://relay.example ', 'wss://relay.example'],
  [
    'letters of other scripts become what is asked for',
    'wss://exämple.org',
    'wss://xn--exmple-cua.org',
  ],
  ['one of my own machine', 'ws://localhost:7777', 'ws://localhost:7777'],
  ['one of my own network', 'ws://192.168.0.7:7777/', 'ws://192.168.0.7:7777'],
  ['one of my own network by name', 'ws://pi.local', 'ws://pi.local'],
  ['by IPv6', 'ws://[::1]:7777', 'ws://[::1]:7777'],
  ['encrypted on my own network', 'wss://pi.local', 'wss://pi.local'],
])('%s', (_, typed, url) => {
  expect(relayUrl(typed)).toEqual({ url });
  expect(relayUrl(url), 'twice changes nothing').toEqual({ url });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['wss://', 'malformed'],
  ['wss:// relay', 'malformed'],
  ['two words', 'malformed'],
  ['relay', 'malformed'],
  ['nonsense:', 'malformed'],
  ['wss://relay.example:0', 'malformed'],
  ['wss://relay.example:99999', 'malformed'],
  ['wss://relay..example', 'malformed'],
  ['wss://rel"ay.example', 'malformed'],
  [`wss://relay.example/${'x'.repeat(200)}`, 'malformed'],
  ['https://relay.example', 'notARelay'],
  ['javascript://relay.example', 'notARelay'],
  ['wss://me:secret@relay.example', 'credentials'],
  ['ws://relay.example', 'unencrypted'],
  ['ws://8.8.8.8', 'unencrypted'],
])('%j is refused as %s', (typed, problem) => {
  expect(relayUrl(typed)).toEqual({ problem });
});

test('a relay is added once, in whatever form it is typed', () => {
  const relays = ['wss://relay.example'];
  expect(withRelay(relays, 'Relay.Example/')).toEqual({ problem: 'double' });
  expect(withRelay(relays, 'wss://other.example/')).toEqual({
    relays: ['wss://relay.example', 'wss://other.example'],
    url: 'wss://other.example',
  });
});

test('there is an end to how many there may be', () => {
  const relays = Array.from({ length: MOST_RELAYS }, (_, i) => `wss://relay${i}.example`);
  expect(withRelay(relays, 'wss://one-more.example')).toEqual({ problem: 'tooMany' });
});

test('what is stored and broken is passed over', () => {
  const stored = [
    'nonsense:',
    'wss://a.example',
    7,
    null,
    'wss://A.example/',
    'ws://b.example',
    'wss://c.example',
  ];
  expect(usableRelays(stored)).toEqual(['wss://a.example', 'wss://c.example']);
});
