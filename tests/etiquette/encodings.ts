import { text } from '../world/escape.ts';

interface Encoded {
  contentType: string;
  bytes: Uint8Array;
  /** Of its one article. */
  title: string;
}

const XML = 'application/rss+xml';

/** A feed around a title that is given as bytes. */
function feed(title: string, raw: number[] | null, contentType: string, declared = ''): Encoded {
  const declaration = declared === '' ? '' : `<?xml version="1.0" encoding="${declared}"?>`;
  const before = `${declaration}<rss version="2.0"><channel><title>T</title><item><title>`;
  const after = `</title><link>https://pages.example/1</link></item></channel></rss>`;
  const middle = raw === null ? Buffer.from(text(title)) : Buffer.from(raw);
  const bytes = Buffer.concat([Buffer.from(before), middle, Buffer.from(after)]);
  return { contentType, bytes, title };
}

/** The same in UTF-16, with its mark. */
function utf16(title: string, isBigEndian: boolean, contentType: string): Encoded {
  const { bytes } = feed(title, null, contentType);
  const wide = Buffer.from(`\ufeff${Buffer.from(bytes).toString()}`, 'utf16le');
  return { contentType, bytes: isBigEndian ? wide.swap16() : wide, title };
}

function marked({ bytes, ...rest }: Encoded): Encoded {
  return { ...rest, bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]) };
}

const CYRILLIC = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];

/** What tells the charset of each, and where two disagree, which is right (RFC 7303). */
export const ENCODINGS: Record<string, Encoded> = {
  'f46-nothing': feed('Grüße', null, XML),
  'f46-header': feed('Привет', CYRILLIC, `${XML}; charset=windows-1251`),
  'f46-quoted-header': feed('Привет', CYRILLIC, `${XML}; charset="Windows-1251"`),
  'f46-declaration': feed('Привет', CYRILLIC, XML, 'windows-1251'),
  'f46-header-first': feed('Привет', CYRILLIC, `${XML}; charset=windows-1251`, 'iso-8859-1'),
  'f46-utf8-header-first': feed('Grüße', null, `${XML}; charset=utf-8`, 'iso-8859-1'),
  'f46-mark-first': marked(feed('Grüße', null, `${XML}; charset=iso-8859-1`, 'iso-8859-1')),
  'f46-koi8': feed('Привет', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], XML, 'koi8-r'),
  'f46-shift-jis': feed('日本', [0x93, 0xfa, 0x96, 0x7b], XML, 'Shift_JIS'),
  'f46-euc-jp': feed('日本', [0xc6, 0xfc, 0xcb, 0xdc], `${XML}; charset=euc-jp`),
  'f46-gb2312': feed('中文', [0xd6, 0xd0, 0xce, 0xc4], XML, 'gb2312'),
  'f46-big5': feed('中文', [0xa4, 0xa4, 0xa4, 0xe5], XML, 'big5'),
  'f46-euro': feed('5 €', [0x35, 0x20, 0x80], XML, 'windows-1252'),
  'f46-latin-1': feed('é', [0xe9], XML, 'iso-8859-1'),
  'f46-unknown': feed('Grüße', null, `${XML}; charset=x-none`),
  'f46-utf16-le': utf16('Grüße 日本', false, XML),
  'f46-utf16-be': utf16('Grüße 日本', true, XML),
  'f46-utf16-header-wrong': utf16('Grüße', false, `${XML}; charset=utf-8`),
};
