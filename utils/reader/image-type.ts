/** The first bytes of each kind of picture that is shown; null stands for any byte. SVG is a document and none of them. */
const KINDS: readonly (readonly [type: string, ...starts: (number | null)[]])[] = [
  ['image/png', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ['image/jpeg', 0xff, 0xd8, 0xff],
  ['image/gif', 0x47, 0x49, 0x46, 0x38, 0x37, 0x61],
  ['image/gif', 0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  ['image/webp', 0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  ['image/avif', null, null, null, null, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66],
  ['image/avif', null, null, null, null, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x73],
];

/** What kind of picture these bytes are, by themselves and not by what the server calls them; null where none we show. */
export function imageType(bytes: Uint8Array): string | null {
  const kind = KINDS.find(([, ...start]) =>
    start.every((byte, i) => byte === null || byte === bytes[i]),
  );
  return kind?.[0] ?? null;
}

/** As many at a time as a call takes arguments, and a multiple of three, so that no part needs padding. */
const PART = 3 * 8_192;

/** The bytes as an address of their own: `data:image/png;base64,…`. */
export function dataUrl(type: string, bytes: Uint8Array): string {
  let base64 = '';
  for (let at = 0; at < bytes.length; at += PART) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + PART)));
  }
  return `data:${type};base64,${base64}`;
}
