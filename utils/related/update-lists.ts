import type { ArticleIndex, Candidate, Entry } from './article-index.ts';
import type { Term } from './article-terms.ts';
import { explain, toList } from './rank-related.ts';
import {
  MOST_RELATED,
  mirrored,
  rankOf,
  type RelatedItem,
  withItem,
  withoutItem,
} from './related-list.ts';

/** An article with what the index found for it. */
export interface Finding {
  entry: Entry;
  terms: readonly Term[];
  found: readonly Candidate[];
}

/**
 * What becomes of the lists when these articles come: each gets its own, and a place in the lists of those it is related
 * to, where it is better than what they have. Where one was there before and has changed, its old places are given up.
 *
 * @param before By the articles' keys: the lists there are of these articles, of those in them and of those found.
 * @returns Only what has changed.
 */
export function updateLists(
  index: ArticleIndex,
  findings: readonly Finding[],
  before: ReadonlyMap<number, readonly RelatedItem[]>,
): Map<number, readonly RelatedItem[]> {
  const changed = new Map<number, readonly RelatedItem[]>();
  const listOf = (key: number) => changed.get(key) ?? before.get(key);
  const titleOf = (key: number) => index.entry(key)?.title ?? null;
  for (const { entry, terms, found } of findings) {
    const list = toList(index, entry, terms, found);
    const stays = new Map(list.map(({ key, rank }) => [key, rank]));
    for (const { key, rank } of before.get(entry.key) ?? []) {
      const theirs = listOf(key);
      if (theirs && stays.get(key) !== rank) changed.set(key, withoutItem(theirs, entry.key));
    }
    changed.set(entry.key, list);
    for (const other of found) {
      const theirs = listOf(other.key);
      const rank = rankOf(other.score, other.source !== entry.source);
      if (!theirs || !isWelcome(theirs, entry.key, rank)) continue;
      const reason = mirrored(explain(index, terms, other));
      changed.set(other.key, withItem(theirs, { key: entry.key, rank, reason }, titleOf));
    }
  }
  return changed;
}

function isWelcome(list: readonly RelatedItem[], key: number, rank: number): boolean {
  if (list.some((item) => item.key === key && item.rank === rank)) return false;
  return list.length < MOST_RELATED || rank > list.at(-1)!.rank;
}
