import type { Category } from '../category/category.ts';

/** A place that publishes articles. */
export interface Source {
  /** Never changes: stored articles hang on it. */
  id: string;
  name: string;
  home: string;
  /** Where its articles are read from: its feed, or its own listing page where it has no feed. */
  reads: { kind: 'feed' | 'page'; url: string };
  /** Every host that it is read from, redirects to, or has its articles on. */
  hosts: string[];
  /** What it mostly publishes, where its own labels don't say. */
  usualCategory?: Category;
  /** Left to the reader to switch on: more articles a day than anyone reads. */
  startsOff?: true;
}
