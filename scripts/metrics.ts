/** How good answers are beside labels; what each number means is what its publications say. */

/** Shown beside an article. */
const SHOWN = 6;

/** What is relevant to a query, and how much. */
export type Gains = Readonly<Record<string, number>>;

/** Of the six shown, the share that is relevant; what is missing counts as not. */
export function precision(shown: readonly string[], gains: Gains): number {
  return shown.slice(0, SHOWN).filter((id) => id in gains).length / SHOWN;
}

/** Normalised discounted cumulative gain of the six shown: 1 where the best come first. */
export function ndcg(shown: readonly string[], gains: Gains): number {
  const best = Object.values(gains).sort((a, b) => b - a);
  const ideal = discounted(best);
  return ideal === 0 ? 0 : discounted(shown.map((id) => gains[id] ?? 0)) / ideal;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, SHOWN).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}

/** Labels by the ids of the documents. */
export type Labels = ReadonlyMap<string, readonly string[]>;

/** Too few documents to say how well a label is found. */
const FEWEST = 5;

/**
 * The mean over the labels of the harmonic mean of precision and recall, over the documents that have any.
 *
 * @param counted The labels that count; without them all that five documents have.
 */
export function macroF1(truth: Labels, said: Labels, counted?: readonly string[]): number {
  const all = [...new Set([...truth.values()].flat())];
  const has = (labels: Labels, id: string, label: string) => labels.get(id)?.includes(label);
  const scores = (counted ?? all).flatMap((label) => {
    const ids = [...truth.keys()];
    const wanted = ids.filter((id) => has(truth, id, label));
    const given = ids.filter((id) => has(said, id, label));
    if (!counted && wanted.length < FEWEST) return [];
    return f1(wanted.filter((id) => given.includes(id)).length, given.length, wanted.length);
  });
  return mean(scores);
}

/** The harmonic mean of precision and recall. */
export function f1(right: number, given: number, wanted: number): number {
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}

/** ROUGE-1: the harmonic mean of precision and recall of words, each as often as it comes. */
export function rouge1(summary: string, reference: string): number {
  const said = wordsOf(summary);
  const wanted = wordsOf(reference);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const right = said.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return f1(right.length, said.length, wanted.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
