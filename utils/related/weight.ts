/** Weights are stored in four bits: from a half in steps of a quarter. */
const LEAST = 0.5;
const STEP = 0.25;
const LEVELS = 16;

export function levelOf(weight: number): number {
  return Math.min(LEVELS - 1, Math.max(0, Math.round((weight - LEAST) / STEP)));
}

export function weightOf(level: number): number {
  return LEAST + level * STEP;
}

/** More than the usual 1: in a few shared terms the rarest is what two articles have in common. */
const RARITY_POWER = 1.3;

/** How much a term says that `frequency` of `total` articles have. */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + total / Math.max(1, frequency)) ** RARITY_POWER;
}
