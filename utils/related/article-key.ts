/** 48 bits: among 50,000 articles no two share them, and a number takes a quarter of the place that an id does. */
const DIGITS = 12;

/** The number that stands for an article in the index and in lists: the beginning of its id. Never 0. */
export function articleKey(id: string): number {
  return Number.parseInt(id.slice(0, DIGITS), 16) || 1;
}

/** With what the id of that article begins. */
export function idPrefix(key: number): string {
  return key.toString(16).padStart(DIGITS, '0');
}
