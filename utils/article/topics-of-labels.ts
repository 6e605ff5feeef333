/** More than this many on a card is noise. */
const MOST = 5;

/** What is longer is no label, and the last expression of `slug` would take quadratic time over it. */
const LONGEST_LABEL = 200;

/**
 * A publisher's labels as topics: "Machine Learning" → "machine-learning", for `#machine-learning`. Each once, in
 * the publisher's order.
 */
export function topicsOfLabels(labels: readonly string[]): string[] {
  const topics = labels
    .filter((label) => label.length <= LONGEST_LABEL)
    .map(slug)
    .filter((topic) => topic !== '' && topic.length <= 40);
  return [...new Set(topics)].slice(0, MOST);
}

function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}.+]+/gu, '-')
    .replace(/^[-.+]+|[-.]+$/g, '');
}
