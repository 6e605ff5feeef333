import type { Category } from '../category/category.ts';
import type { PageRecipe } from '../page/recipe.ts';

/** A place that publishes articles. */
export interface Source {
  /** Never changes: stored articles hang on it. */
  id: string;
  name: string;
  home: string;
  /** Where its articles are read from: its feed, or its own listing page where it has no feed, and how. */
  reads: { kind: 'feed'; url: string } | { kind: 'page'; url: string; recipe: PageRecipe };
  /** Every host that it is read from, is known to redirect to, or has its articles on; no wider. */
  hosts: string[];
  /** What it mostly publishes, where its own labels don't say. */
  usualCategory?: Category;
  /**
   * Left to the reader to switch on: `manyADay` where there are more than ten articles on an ordinary day, `forSome`
   * where they are about one vendor's product, or of interest to some of those who follow AI (docs/decisions/0017),
   * `untried` where its page is read by a recipe that nobody has tried on it yet (docs/decisions/0022).
   */
  startsOff?: 'manyADay' | 'forSome' | 'untried';
}
