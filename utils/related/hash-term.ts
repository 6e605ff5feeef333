/** Terms are numbers of 20 bits: with a weight of four they fit into three bytes, 50,000 articles' into ten megabytes. */
export const TERM_BITS = 20;
const PRIME = 0x01000193;

/** FNV-1a, folded: terms that share a number are rare, and a match of one by chance weighs little beside true ones. */
export function hashTerm(key: string): number {
  const hash = hashOf(key);
  return (hash ^ (hash >>> TERM_BITS)) & ((1 << TERM_BITS) - 1);
}

/** FNV-1a: 32 bits of a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  // FNV's last letters reach the high bits only a little: stir once.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
