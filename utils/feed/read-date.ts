/**
 * A feed's date as epoch ms, or null where it can't be one: unreadable, or before 1970, when nobody wrote feeds.
 * Dates in the future come through; where an article is sorted is decided elsewhere.
 */
export function readDate(text: string): number | null {
  const at = Date.parse(text.trim());
  return Number.isNaN(at) || at <= 0 ? null : at;
}
