import { KIND, type NostrEvent, type UnsignedEvent } from './event.ts';

/** A comment on a page, or a reply to a comment on it (NIP-22; the scope is a web page as NIP-73 writes it). */
export function commentEvent(
  pageUrl: string,
  text: string,
  parent: NostrEvent | null,
  now: number,
): UnsignedEvent {
  const scope = [
    ['I', pageUrl],
    ['K', 'web'],
  ];
  const above =
    parent === null
      ? [
          ['i', pageUrl],
          ['k', 'web'],
        ]
      : [
          ['e', parent.id, '', parent.pubkey],
          ['k', String(KIND.comment)],
          ['p', parent.pubkey],
        ];
  return unsigned(KIND.comment, [...scope, ...above], text, now);
}

/** A vote on a page (kind 17) or on a comment (kind 7). */
export function voteEvent(
  pageUrl: string,
  comment: NostrEvent | null,
  value: 1 | -1,
  now: number,
): UnsignedEvent {
  const content = value === 1 ? '+' : '-';
  if (comment === null) {
    const tags = [
      ['k', 'web'],
      ['i', pageUrl],
    ];
    return unsigned(KIND.pageVote, tags, content, now);
  }
  const tags = [
    ['e', comment.id, '', comment.pubkey],
    ['p', comment.pubkey],
    ['k', String(KIND.comment)],
  ];
  return unsigned(KIND.commentVote, tags, content, now);
}

/**
 * Takes own events back (NIP-09). The `I` tag is an addition of ours: a live subscription to the page then hears of it.
 */
export function deletionEvent(
  pageUrl: string,
  taken: readonly NostrEvent[],
  now: number,
): UnsignedEvent {
  const kinds = new Set(taken.map((event) => String(event.kind)));
  const tags = [
    ...taken.map((event) => ['e', event.id]),
    ...[...kinds].map((kind) => ['k', kind]),
    ['I', pageUrl],
  ];
  return unsigned(KIND.deletion, tags, '', now);
}

function unsigned(kind: number, tags: string[][], content: string, now: number): UnsignedEvent {
  return { kind, tags, content, created_at: Math.floor(now / 1_000) };
}
