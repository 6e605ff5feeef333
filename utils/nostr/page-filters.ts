import { canonicalUrl } from '../url/canonical-url.ts';
import { KIND, type NostrEvent, tagValue } from './event.ts';

/** What a relay is asked for (NIP-01). */
export interface Filter {
  ids?: string[];
  kinds?: number[];
  authors?: string[];
  limit?: number;
  [tag: `#${string}`]: string[];
}

/** What relays give at most for a filter. */
const LIMIT = 500;

/** Comments on a page, votes on it, and deletions that name it. Other clients may have kept a slash at the end. */
export function pageFilters(pageUrl: string): Filter[] {
  const forms = [pageUrl, `${pageUrl}/`];
  return [
    { kinds: [KIND.comment, KIND.deletion], '#I': forms, limit: LIMIT },
    { kinds: [KIND.pageVote], '#i': forms, limit: LIMIT },
  ];
}

/** Votes on comments, deletions that don't name the page, and who the authors are. */
export function commentFilters(
  commentIds: readonly string[],
  authors: readonly string[],
): Filter[] {
  if (commentIds.length === 0) return [];
  return [
    { kinds: [KIND.commentVote, KIND.deletion], '#e': [...commentIds], limit: LIMIT },
    { kinds: [KIND.profile], authors: [...authors], limit: LIMIT },
  ];
}

/**
 * Whether an event has a place in the discussion of a page. A relay may send what nobody asked for.
 *
 * @param commentIds Of the comments on the page that are known: what votes and deletions must be about.
 */
export function belongsToPage(
  event: NostrEvent,
  pageUrl: string,
  commentIds: ReadonlySet<string>,
): boolean {
  const isAbout = (name: string) => canonicalUrl(tagValue(event, name) ?? '') === pageUrl;
  switch (event.kind) {
    case KIND.comment:
      return isAbout('I') && tagValue(event, 'K') === 'web';
    case KIND.pageVote:
      return isAbout('i');
    case KIND.commentVote:
      return commentIds.has(tagValue(event, 'e') ?? '');
    case KIND.deletion:
      return (
        isAbout('I') || event.tags.some((tag) => tag[0] === 'e' && commentIds.has(tag[1] ?? ''))
      );
    case KIND.profile:
      return true;
    default:
      return false;
  }
}
