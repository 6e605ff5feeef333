import { wordsOf } from './words-of.ts';

/** A row of a table, terms separated by commas, as terms to compare with: their words joined by spaces. */
export function termsOf(row: string): string[] {
  const terms = row.split(',').map((term) => wordsOf(term).join(' '));
  return terms.filter((term) => term !== '');
}
