import type { Category } from './category.ts';
import { publisherLabels } from './publisher-labels.ts';

/**
 * What a source mostly publishes, by its own name: "OpenAI Research", "Windsurf changelog". Undefined where the name
 * says nothing. For sources that no catalogue describes.
 */
export function usualCategory(name: string): Category | undefined {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const word = words.findLast((one) => Object.hasOwn(publisherLabels, one));
  return word === undefined ? undefined : publisherLabels[word];
}
