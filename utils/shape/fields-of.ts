/** The own fields of whatever came from outside: none where it is no object. Each is unknown until it was looked at. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
