/**
 * Whether two different words are one typing error apart: a letter too many, one too few, another one, or two neighbours
 * changed over (Damerau's four).
 */
export function isNear(one: string, other: string): boolean {
  const longer = one.length - other.length;
  if (longer > 1 || longer < -1 || one === other) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = (word: string, skipped: number) => word.slice(from + skipped);
  if (longer === 1) return rest(one, 1) === rest(other, 0);
  if (longer === -1) return rest(one, 0) === rest(other, 1);
  if (rest(one, 1) === rest(other, 1)) return true;
  const isSwapped = one[from] === other[from + 1] && one[from + 1] === other[from];
  return isSwapped && rest(one, 2) === rest(other, 2);
}
