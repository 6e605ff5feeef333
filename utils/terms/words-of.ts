/**
 * The words of a text, as tables of terms compare them: lower case, without plural, hyphens and other signs between them.
 * "AI-Agents" and "ai agent" are the same two.
 */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** English only, and only the plain case: enough for the terms of a trade. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
