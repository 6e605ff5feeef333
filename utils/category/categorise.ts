import type { Category } from './category.ts';
import { publisherLabels } from './publisher-labels.ts';

/**
 * The category of an article: the first of the publisher's own labels that says one, else what its source mostly
 * publishes, else none.
 */
export function categorise(
  labels: readonly string[],
  usual: Category | undefined,
): Category | null {
  for (const label of labels) {
    const words = label.trim().toLowerCase();
    if (Object.hasOwn(publisherLabels, words)) return publisherLabels[words]!;
  }
  return usual ?? null;
}
