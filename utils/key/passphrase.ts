/** Fewer characters than this are soon found by trying. */
export const SHORTEST_PASSPHRASE = 8;

export const LONGEST_PASSPHRASE = 1_000;

/** Why a new passphrase can't be set. Each has one sentence, `passphrase…`. */
export type PassphraseProblem = 'short' | 'long' | 'different';

/** What is wrong with a new passphrase, typed twice; null where nothing is. */
export function checkPassphrase(typed: string, again: string): PassphraseProblem | null {
  if (typed.length < SHORTEST_PASSPHRASE) return 'short';
  if (typed.length > LONGEST_PASSPHRASE) return 'long';
  return typed.normalize('NFKC') === again.normalize('NFKC') ? null : 'different';
}
