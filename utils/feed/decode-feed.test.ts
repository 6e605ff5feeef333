import { expect, test } from 'vitest';
import { decodeFeed } from './decode-feed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16le = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

test.each([
  ['UTF-8 when nothing is said', utf8('<rss>é…</rss>'), null, '<rss>é…</rss>'],
  ['a UTF-8 mark, which is no part of the text', utf8('\ufeff<rss>é</rss>'), null, '<rss>é</rss>'],
  ['a UTF-16 mark', utf16le('\ufeff<rss>é</rss>'), null, '<rss>é</rss>'],
  ['the mark before the header', utf8('\ufeffé'), 'text/xml; charset=iso-8859-1', 'é'],
  ['the header', latin1('<rss>\xe9</rss>'), 'text/xml; charset="ISO-8859-1"', '<rss>é</rss>'],
  [
    'the header before the declaration',
    utf8('<?xml version="1.0" encoding="iso-8859-1"?>é'),
    'application/rss+xml;charset=utf-8',
    '<?xml version="1.0" encoding="iso-8859-1"?>é',
  ],
  [
    'the declaration, even after a blank line',
    latin1('\n<?xml version="1.0" encoding="windows-1252"?>\x93Hi\x94'),
    'text/xml',
    '\n<?xml version="1.0" encoding="windows-1252"?>“Hi”',
  ],
  [
    'UTF-8 when the declaration says UTF-16 in bytes that are not',
    utf8('<?xml version="1.0" encoding="utf-16"?>é'),
    null,
    '<?xml version="1.0" encoding="utf-16"?>é',
  ],
  ['UTF-8 when the charset is unknown', utf8('é'), 'text/xml; charset=klingon', 'é'],
  ['nothing', new Uint8Array(), null, ''],
])('reads %s', (_, bytes, contentType, text) => {
  expect(decodeFeed(bytes, contentType)).toBe(text);
});
