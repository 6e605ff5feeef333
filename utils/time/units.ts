/** Lengths of time in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Later than any clock: an IndexedDB key, which Infinity is too, but Infinity doesn't survive JSON. */
export const NEVER = Number.MAX_SAFE_INTEGER;
