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

/** What is near in time counts up to twice as much; after some four years there is little left of it. */
const NEARNESS_DAYS = 1_500;

/** Cosine is 1: a long article shares more by chance. Less than that, for it also has more to say. */
const PIVOT = 0.65;

/** By how much what an article shares is divided: by how long its vector of terms is, and the usual one. */
export function lengthOf(norm: number, usualNorm: number): number {
  return norm ** PIVOT * usualNorm ** (1 - PIVOT);
}

/** From 2 for the same day down to 1. */
export function nearness(days: number): number {
  return 1 + Math.exp(-Math.abs(days) / NEARNESS_DAYS);
}
