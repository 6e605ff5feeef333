import type { ArticleIndex } from './article-index.ts';
import type { Term } from './article-terms.ts';
import type { Candidate, Entry } from './entry.ts';
import { chooseRelated } from './rank-related.ts';
import type { Reason } from './reason.ts';
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
  /** The keys of the articles it links to. */
  cited: ReadonlySet<number>;
}

type Lists = ReadonlyMap<number, readonly RelatedItem[]>;

/**
 * What becomes of the lists when these articles come: each gets its own, and a place in the lists of those it is related
 * to, where it is better than what they have. Where one was there before and has changed, its old places are given up, and so
 * is every place of one that is gone.
 *
 * @param before By the articles' keys: the lists there are of these articles, of those in them and of those found.
 * @returns Only what has changed.
 */
export function updateLists(
  index: ArticleIndex,
  findings: readonly Finding[],
  before: Lists,
): Map<number, readonly RelatedItem[]> {
  const changed = new Map<number, readonly RelatedItem[]>();
  const isThere = (item: RelatedItem) => index.has(item.key);
  const listOf = (key: number) => (changed.get(key) ?? before.get(key))?.filter(isThere) ?? null;
  const titleOf = (key: number) => index.entry(key)?.title ?? null;
  for (const finding of findings) {
    const { key } = finding.entry;
    const items = toItems(index, finding, listOf);
    const ranks = new Map(items.map((item) => [item.key, item.rank]));
    for (const old of before.get(key) ?? []) {
      const theirs = listOf(old.key);
      if (theirs && ranks.get(old.key) !== old.rank) changed.set(old.key, withoutItem(theirs, key));
    }
    changed.set(key, items.slice(0, MOST_RELATED));
    for (const item of items) {
      const theirs = listOf(item.key);
      if (!theirs || !isWelcome(theirs, key, item.rank)) continue;
      const reason = mirrored(item.reason);
      changed.set(item.key, withItem(theirs, { key, rank: item.rank, reason }, titleOf));
    }
  }
  return changed;
}

/** All that may be related, best first, each with its reason. */
function toItems(
  index: ArticleIndex,
  { entry, terms, found, cited }: Finding,
  listOf: (key: number) => readonly RelatedItem[] | null,
): RelatedItem[] {
  const linksHere = ({ key, reason }: RelatedItem) => reason.kind === 'cited' && key === entry.key;
  const links = new Map<number, Reason>();
  for (const { key } of found) {
    if (listOf(key)?.some(linksHere)) links.set(key, { kind: 'cites' });
  }
  for (const { key, reason } of listOf(entry.key) ?? []) {
    if (reason.kind === 'cites') links.set(key, reason);
  }
  for (const key of cited) links.set(key, { kind: 'cited' });
  const candidates = withLinked(index, found, [...links.keys()]);
  return chooseRelated(index, entry, terms, candidates, links).map((one) => ({
    key: one.key,
    rank: rankOf(one.score, one.source !== entry.source),
    reason: one.reason,
  }));
}

/** What is linked is related, though it may share no word. */
function withLinked(
  index: ArticleIndex,
  found: readonly Candidate[],
  linked: readonly number[],
): Candidate[] {
  const keys = new Set(found.map(({ key }) => key));
  const missing = linked.filter((key) => !keys.has(key));
  const entries = missing.map((key) => index.entry(key)).filter((entry) => entry !== null);
  return [...found, ...entries.map((entry) => ({ ...entry, score: 0 }))];
}

function isWelcome(list: readonly RelatedItem[], key: number, rank: number): boolean {
  if (list.some((item) => item.key === key && item.rank === rank)) return false;
  return list.length < MOST_RELATED || rank > list.at(-1)!.rank;
}
