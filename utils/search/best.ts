/**
 * The numbers from 0 to `size` that score highest, best first, at most `limit`; of equals the lower one first. What scores
 * minus infinity is left out. Sorts no more than is asked for: of 50,000 candidates some 40 are shown.
 */
export function best(size: number, limit: number, scoreOf: (number: number) => number): number[] {
  const found: { number: number; score: number }[] = [];
  for (let number = 0; number < size; number += 1) {
    const score = scoreOf(number);
    if (score === -Infinity) continue;
    if (found.length === limit && score <= found.at(-1)!.score) continue;
    const place = found.findIndex((other) => score > other.score);
    found.splice(place === -1 ? found.length : place, 0, { number, score });
    if (found.length > limit) found.pop();
  }
  return found.map(({ number }) => number);
}
