import { expect, test } from 'vitest';
import { decodeFeed } from './decode-feed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16le = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const utf16be = (text: string) => utf16le(text).map((_, place, all) => all[place ^ 1]!);
const utf32le = (text: string) =>
  new Uint8Array(Uint32Array.from(text, (c) => c.codePointAt(0)!).buffer);
const utf32be = (text: string) => utf32le(text).map((_, place, all) => all[place ^ 3]!);

const declared = (charset: string, text: string) =>
  `<?xml version="1.0" encoding="${charset}"?>${text}`;

test.each([
  ['UTF-8 when nothing is said', utf8('<rss>é…</rss>'), null, '<rss>é…</rss>'],
  ['a UTF-8 mark, which is no part of the text', utf8('\ufeff<rss>é</rss>'), null, '<rss>é</rss>'],
  ['a UTF-16 mark', utf16le('\ufeff<rss>é</rss>'), null, '<rss>é</rss>'],
  ['a UTF-16 mark the other way round', utf16be('\ufeff<rss>é</rss>'), null, '<rss>é</rss>'],
  ['UTF-16 without a mark', utf16le('<rss>é</rss>'), 'text/xml; charset=utf-8', '<rss>é</rss>'],
  ['UTF-16 without a mark the other way round', utf16be('<rss>é</rss>'), null, '<rss>é</rss>'],
  ['a UTF-32 mark', utf32le('\ufeff<rss>🙂</rss>'), null, '<rss>🙂</rss>'],
  ['a UTF-32 mark the other way round', utf32be('\ufeff<rss>🙂</rss>'), null, '<rss>🙂</rss>'],
  ['UTF-32 without a mark', utf32le('<rss>é</rss>'), null, '<rss>é</rss>'],
  ['the mark before the header', utf8('\ufeffé'), 'text/xml; charset=iso-8859-1', 'é'],
  ['the header', latin1('<rss>\xe9</rss>'), 'text/xml; charset="ISO-8859-1"', '<rss>é</rss>'],
  [
    'the header before the declaration',
    latin1(declared('koi8-r', '\xe9')),
    'text/xml;charset=windows-1251',
    declared('koi8-r', 'й'),
  ],
  [
    'the declaration, even after a blank line',
    latin1(`\n${declared('windows-1252', '\x93Hi\x94')}`),
    'text/xml',
    `\n${declared('windows-1252', '“Hi”')}`,
  ],
  [
    'the declaration where the header names what nobody knows',
    latin1(declared('koi8-r', '\xea')),
    'text/xml; charset=klingon',
    declared('koi8-r', 'Й'),
  ],
  [
    'UTF-8 when the declaration says UTF-16 in bytes that are not',
    utf8(declared('utf-16', 'é')),
    null,
    declared('utf-16', 'é'),
  ],
  [
    'UTF-8 that is called Latin-1',
    utf8(declared('iso-8859-1', 'é')),
    null,
    declared('iso-8859-1', 'é'),
  ],
  ['Latin-1 that is called UTF-8', latin1(declared('utf-8', '\xe9')), null, declared('utf-8', 'é')],
  ['Windows-1252 when nothing is said and it is not UTF-8', latin1('\x93Hi\x94'), null, '“Hi”'],
  ['UTF-8 with one bad byte', Uint8Array.of(...utf8('äöü'), 0xe9), null, 'äöü\ufffd'],
  ['UTF-8 when the charset is unknown', utf8('é'), 'text/xml; charset=klingon', 'é'],
  ['nothing', new Uint8Array(), null, ''],
])('reads %s', (_, bytes, contentType, text) => {
  expect(decodeFeed(bytes, contentType)).toBe(text);
});
