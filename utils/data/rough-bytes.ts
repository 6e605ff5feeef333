/** About how many bytes a stored value takes: a letter is one, a number eight. */
export function roughBytes(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (Array.isArray(value) ? 0 : name.length) + roughBytes(part),
    0,
  );
}
