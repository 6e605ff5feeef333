import { expect, test } from 'vitest';
import { classifySender } from './classify-sender.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OURS = `chrome-extension://${ID}`;
const tab = { id: 7 };

test.each([
  ['the popup', { id: ID, origin: OURS, url: `${OURS}/popup.html` }, 'surface'],
  [
    'the options page in a tab',
    { id: ID, origin: OURS, url: `${OURS}/options.html`, tab, frameId: 0 },
    'surface',
  ],
  [
    'our frame inside a page',
    { id: ID, origin: OURS, url: `${OURS}/frame.html`, tab, frameId: 4 },
    'frame',
  ],
  [
    'our content script',
    { id: ID, origin: 'https://a.example', url: 'https://a.example/', tab, frameId: 0 },
    'page',
  ],
  ['our content script in a sandboxed page', { id: ID, origin: 'null', tab, frameId: 0 }, 'page'],
  [
    'our frame in a sandboxed page',
    { id: ID, origin: 'null', url: `${OURS}/frame.html`, tab, frameId: 2 },
    'page',
  ],
  [
    'another extension',
    { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', origin: 'chrome-extension://other' },
    'stranger',
  ],
  ['another extension that names our origin', { id: 'other', origin: OURS }, 'stranger'],
  ['a web page', { origin: 'https://a.example', tab }, 'stranger'],
  ['nobody', {}, 'stranger'],
  ['our id without origin or tab', { id: ID }, 'stranger'],
  [
    'a url that only looks like ours',
    { id: ID, origin: 'https://a.example', url: `${OURS}/popup.html`, tab },
    'page',
  ],
] as const)('%s', (_, sender, expected) => {
  expect(classifySender(sender, ID, OURS)).toBe(expected);
});
