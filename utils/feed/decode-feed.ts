import { decodeUtf32 } from './decode-utf32.ts';

/**
 * The text of a feed's bytes. The charset is told by, in this order: a byte order mark or the look of the first bytes,
 * the HTTP header, the XML declaration (RFC 7303 section 3), and where nobody says one that is known, by whether the
 * bytes can be UTF-8.
 *
 * @param contentType The HTTP header's value, or null.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const seen = charsetOfStart(bytes);
  if (seen === 'utf-32le' || seen === 'utf-32be') return decodeUtf32(bytes, seen);
  const decoder =
    decoderFor(seen) ?? asSaid(charsetOfHeader(contentType)) ?? asSaid(charsetOfDeclaration(bytes));
  const isWestern = decoder?.encoding === 'windows-1252';
  const isUtf8 = decoder === null || decoder.encoding === 'utf-8';
  return isWestern || isUtf8 ? decodeByContent(bytes, isUtf8) : decoder.decode(bytes);
}

/**
 * UTF-8 or Windows-1252, whichever the bytes are: each is often said of the other, and where a text with more than
 * ASCII can be UTF-8, it is. Where a few bytes of UTF-8 are broken, the rest of it counts.
 */
function decodeByContent(bytes: Uint8Array, preferUtf8: boolean): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return preferUtf8 && whole >= broken ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** By its byte order mark, or by where the zeros are around the first "<" or "{" (XML 1.0 appendix F). */
function charsetOfStart([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  }
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0) return third === 0 || third === 0xfe ? 'utf-32be' : null;
  if (first === 0) return 'utf-16be';
  if (second === 0) return third === 0 ? 'utf-32le' : 'utf-16le';
  return null;
}

function charsetOfHeader(contentType: string | null): string | null {
  return contentType?.match(/charset\s*=\s*["']?([^\s"';]+)/i)?.[1] ?? null;
}

function charsetOfDeclaration(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  return start.match(/^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/i)?.[1] ?? null;
}

/** UTF-16 would have been seen in the first bytes: who says it of others is wrong. */
function asSaid(charset: string | null): TextDecoder | null {
  const decoder = decoderFor(charset);
  return decoder?.encoding.startsWith('utf-16') ? null : decoder;
}

function decoderFor(charset: string | null): TextDecoder | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
