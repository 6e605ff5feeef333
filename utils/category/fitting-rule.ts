import { termsOf } from '../terms/terms-of.ts';
import { wordsOf } from '../terms/words-of.ts';
import type { Category } from './category.ts';
import type { Rule } from './rules.ts';

/** A table of rules, its terms made ready once: returns the category of the first rule that fits a text, or null. */
export function fittingRule(rules: readonly Rule[]): (text: string) => Category | null {
  const ready = rules.map(({ category, says = '', begins = '' }) => ({
    category,
    says: termsOf(says),
    begins: termsOf(begins),
  }));
  return (text) => {
    const words = ` ${wordsOf(text).join(' ')} `;
    const fits = ready.find(
      ({ says, begins }) =>
        begins.some((term) => words.startsWith(` ${term} `)) ||
        says.some((term) => words.includes(` ${term} `)),
    );
    return fits?.category ?? null;
  };
}
