import { KIND, type NostrEvent, votedOn } from '../nostr/event.ts';
import type { Vote, Votes } from './thread.ts';

/** The key of the votes on the page itself, beside those on comments by their ids. */
export const PAGE = '';

const NONE: Votes = { up: 0, down: 0, mine: 0 };

/**
 * Votes by what they are on. Of each voter the newest counts: one key can publish many. `+` or nothing is up, `-` is
 * down, anything else (an emoji) is neither (NIP-25).
 */
export function countVotes(
  votes: readonly NostrEvent[],
  me: string | null,
): (target: string) => Votes {
  const newest = new Map<string, NostrEvent>();
  for (const vote of votes) {
    const key = `${targetOf(vote)} ${vote.pubkey}`;
    const known = newest.get(key);
    if (!known || isNewer(vote, known)) newest.set(key, vote);
  }
  const counted = new Map<string, Votes>();
  for (const vote of newest.values()) {
    const before = counted.get(targetOf(vote)) ?? NONE;
    counted.set(targetOf(vote), add(before, valueOf(vote), vote.pubkey === me));
  }
  return (target) => counted.get(target) ?? NONE;
}

/** What a vote is on: a comment's id, or `PAGE`. */
export function targetOf(vote: NostrEvent): string {
  return vote.kind === KIND.pageVote ? PAGE : (votedOn(vote) ?? PAGE);
}

function add(votes: Votes, value: Vote, isMine: boolean): Votes {
  return {
    up: votes.up + (value === 1 ? 1 : 0),
    down: votes.down + (value === -1 ? 1 : 0),
    mine: isMine ? value : votes.mine,
  };
}

function valueOf({ content }: NostrEvent): Vote {
  if (content === '+' || content === '') return 1;
  return content === '-' ? -1 : 0;
}

/** Within the same second the smaller id counts, so that everyone counts the same (NIP-01 does so for replaceables). */
function isNewer(one: NostrEvent, other: NostrEvent): boolean {
  if (one.created_at !== other.created_at) return one.created_at > other.created_at;
  return one.id < other.id;
}
