/**
 * The text of a feed's bytes. The charset is told by, in this order: a byte order mark, the HTTP header, the XML
 * declaration (RFC 7303 section 3). A charset nobody knows is read as UTF-8, and so is a document that names none.
 *
 * @param contentType The HTTP header's value, or null.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const charset =
    charsetOfMark(bytes) ?? charsetOfHeader(contentType) ?? charsetOfDeclaration(bytes);
  return decoderFor(charset ?? 'utf-8').decode(bytes);
}

function charsetOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function charsetOfHeader(contentType: string | null): string | null {
  return contentType?.match(/charset\s*=\s*["']?([^\s"';]+)/i)?.[1] ?? null;
}

/** In UTF-16 the declaration would not have been readable one byte a letter: one that names it is wrong. */
function charsetOfDeclaration(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = start.match(/^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/)?.[1] ?? null;
  return named !== null && decoderFor(named).encoding.startsWith('utf-16') ? 'utf-8' : named;
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
