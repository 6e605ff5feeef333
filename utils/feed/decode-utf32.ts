/** UTF-32, which TextDecoder doesn't know. What is no character becomes U+FFFD; a byte order mark is left out. */
export function decodeUtf32(bytes: Uint8Array, charset: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    letters.push(letterOf(view.getUint32(at, charset === 'utf-32le')));
  }
  return letters.join('').replace(/^\ufeff/, '');
}

function letterOf(code: number): string {
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
