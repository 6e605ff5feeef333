import { canonicalUrl } from '../url/canonical-url.ts';
import { KIND, type NostrEvent, tagValue, tagValues, votedOn } from './event.ts';

/** What a relay is asked for (NIP-01). */
export interface Filter {
  ids?: string[];
  kinds?: number[];
  authors?: string[];
  limit?: number;
  [tag: `#${string}`]: string[];
}

const NOBODY: ReadonlySet<string> = new Set();

/** What relays give at most for a filter. */
const LIMIT = 500;

/** Ids or authors in a filter: relays limit how long a request may be, and refuse it whole where it is longer. */
const LONGEST_LIST = 200;

/**
 * Comments on a page, deletions that name it, and votes on it. Other clients may have kept a slash at the end. Each
 * kind has a filter and so a limit of its own: empty deletions, which cost nothing, can't crowd out the comments.
 */
export function pageFilters(pageUrl: string): Filter[] {
  const forms = [pageUrl, `${pageUrl}/`];
  return [
    { kinds: [KIND.comment], '#I': forms, limit: LIMIT },
    { kinds: [KIND.deletion], '#I': forms, limit: LIMIT },
    { kinds: [KIND.pageVote], '#i': forms, limit: LIMIT },
  ];
}

/** Votes on comments, deletions that don't name the page, and who the authors are. */
export function commentFilters(
  commentIds: readonly string[],
  authors: readonly string[],
): Filter[] {
  const about = (kind: number) =>
    inLists(commentIds).map((ids) => ({ kinds: [kind], '#e': ids, limit: LIMIT }));
  return [
    ...about(KIND.commentVote),
    ...about(KIND.deletion),
    ...inLists(authors).map((keys) => ({ kinds: [KIND.profile], authors: keys, limit: LIMIT })),
  ];
}

/** Take-backs of votes by who cast them. Other clients' name only the vote: not the page, and not the comment. */
export function deletionFilters(votes: readonly NostrEvent[]): Filter[] {
  return inLists(votes).map((some) => ({
    kinds: [KIND.deletion],
    authors: [...new Set(some.map((vote) => vote.pubkey))],
    '#e': some.map((vote) => vote.id),
    limit: LIMIT,
  }));
}

function inLists<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / LONGEST_LIST);
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * LONGEST_LIST, (at + 1) * LONGEST_LIST),
  );
}

/**
 * Whether an event has a place in the discussion of a page. A relay may send what nobody asked for.
 *
 * @param knownIds Of the comments on the page and the votes that are known: what votes and deletions must be about.
 * @param authors Of whom a profile is wanted: a relay could send millions of strangers'.
 */
export function belongsToPage(
  event: NostrEvent,
  pageUrl: string,
  knownIds: ReadonlySet<string>,
  authors: ReadonlySet<string> = NOBODY,
): boolean {
  const isAbout = (name: string) => canonicalUrl(tagValue(event, name) ?? '') === pageUrl;
  switch (event.kind) {
    case KIND.comment:
      return isAbout('I') && tagValue(event, 'K') === 'web';
    case KIND.pageVote:
      return isAbout('i');
    case KIND.commentVote:
      return knownIds.has(votedOn(event) ?? '');
    case KIND.deletion:
      return isAbout('I') || tagValues(event, 'e').some((id) => knownIds.has(id));
    case KIND.profile:
      return authors.has(event.pubkey);
    default:
      return false;
  }
}
