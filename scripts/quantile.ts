/** The value below which this part of the values lies, from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
