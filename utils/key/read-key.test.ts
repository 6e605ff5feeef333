import { expect, test } from 'vitest';
import { readKey } from './read-key.ts';

/** The examples of NIP-19 and NIP-49. */
const NSEC = 'nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5';
const HEX = '67dea2ed018072d675f5415ecfaed7d2597555e202d85b3d65ea4e58d2d92ffa';
const NCRYPTSEC =
  'ncryptsec1qgg9947rlpvqu76pj5ecreduf9jxhselq2nae2kghhvd5g7dgjtcxfqtd67p9m0w57lspw8gsq6yphnm8623nsl8xn9j4jdzz84zm3frztj3z7s35vpzmqf6ksu8r89qk5z2zxfmu5gv8th8wclt0h4p';

test.each([
  ['nsec', NSEC],
  ['nsec in capitals', NSEC.toUpperCase()],
  ['nsec as an address', ` nostr:${NSEC}\n`],
  ['hex', HEX],
  ['hex in capitals', HEX.toUpperCase()],
])('%s is read', (_, text) => {
  const brought = readKey(text);
  expect(brought.kind === 'secret' && Buffer.from(brought.secret).toString('hex')).toBe(HEX);
});

test('an encrypted one says how much work it is to open it', () => {
  expect(readKey(NCRYPTSEC)).toEqual({ kind: 'encrypted', ncryptsec: NCRYPTSEC, logN: 16 });
});

test.each([
  ['nothing', '', 'notAKey'],
  ['words', 'a key of mine', 'notAKey'],
  ['one that lacks a letter', NSEC.slice(0, -1), 'notAKey'],
  ['one with a wrong letter', NSEC.replace('vl02', 'vl03'), 'notAKey'],
  ['hex that is too short', HEX.slice(2), 'notAKey'],
  ['zero, which is no key', '0'.repeat(64), 'notAKey'],
  ['a number beyond the last key', 'f'.repeat(64), 'notAKey'],
  ['an encrypted one of another version', NCRYPTSEC.replace('qgg', 'zgg'), 'notAKey'],
  ['one of endless work', NCRYPTSEC.replace('qgg9', 'qgl9'), 'tooHard'],
  ['a public key', 'npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg', 'publicKey'],
])('%s is none', (_, text, problem) => {
  expect(readKey(text)).toEqual({ kind: 'problem', problem });
});
