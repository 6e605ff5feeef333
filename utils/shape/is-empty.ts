/** The data of a message that tells nothing beside itself. */
export function isEmpty(data: unknown): data is Record<string, never> {
  return typeof data === 'object' && data !== null;
}
