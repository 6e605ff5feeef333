import { KIND, type NostrEvent, tagValue, tagValues } from '../nostr/event.ts';
import { cleanText } from './clean-text.ts';
import { countVotes, PAGE } from './count-votes.ts';
import { readAuthor, readProfiles } from './read-author.ts';
import type { Comment, Thread } from './thread.ts';

/**
 * The discussion that a page's events make. They may come in any order and more than once. Deletions hold for the
 * author's own events only, and also where they come first. A reply whose parent is missing stands by itself.
 *
 * @param events Checked, and of this page.
 * @param me The reader's public key, or null.
 */
export function readThread(events: readonly NostrEvent[], me: string | null): Thread {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  const isDeleted = deletions(unique);
  const written = unique
    .filter((event) => event.kind === KIND.comment)
    .sort((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1));
  const votes = unique.filter(
    (event) =>
      (event.kind === KIND.pageVote || event.kind === KIND.commentVote) && !isDeleted(event),
  );
  const votesOn = countVotes(votes, me);
  const profiles = readProfiles(unique);
  const byId = new Map(written.map((event) => [event.id, event]));

  const comments = new Map<string, Comment>();
  for (const event of written) {
    const gone = isDeleted(event);
    const text = gone ? '' : cleanText(event.content);
    if (!gone && text === '') continue;
    const root = rootOf(event, byId);
    const parent = parentOf(event, byId);
    comments.set(event.id, {
      id: event.id,
      author: readAuthor(event, profiles),
      text,
      isDeleted: gone,
      isMine: event.pubkey === me,
      at: event.created_at * 1_000,
      votes: votesOn(event.id),
      answers: parent && parent.id !== root.id ? nameOf(parent, profiles) : null,
      replies: [],
    });
  }
  return { comments: inPlace(written, byId, comments), votes: votesOn(PAGE) };
}

/** Roots in order, each with all replies below it in order. A deleted comment stays only where it has replies. */
function inPlace(
  written: readonly NostrEvent[],
  byId: ReadonlyMap<string, NostrEvent>,
  comments: ReadonlyMap<string, Comment>,
): Comment[] {
  const roots: Comment[] = [];
  for (const event of written) {
    const comment = comments.get(event.id);
    if (!comment) continue;
    const root = comments.get(rootOf(event, byId).id);
    if (!root || root === comment) roots.push(comment);
    else if (!comment.isDeleted) root.replies.push(comment);
  }
  return roots.filter((comment) => !comment.isDeleted || comment.replies.length > 0);
}

function deletions(events: readonly NostrEvent[]): (event: NostrEvent) => boolean {
  const taken = new Set<string>();
  for (const event of events) {
    if (event.kind !== KIND.deletion) continue;
    for (const id of tagValues(event, 'e')) taken.add(`${id} ${event.pubkey}`);
  }
  return (event) => taken.has(`${event.id} ${event.pubkey}`);
}

function parentOf(event: NostrEvent, byId: ReadonlyMap<string, NostrEvent>): NostrEvent | null {
  if (tagValue(event, 'k') !== String(KIND.comment)) return null;
  return byId.get(tagValue(event, 'e') ?? '') ?? null;
}

/** The comment that began the talk. An id is a hash of what it answers, so a circle can't be; `seen` is for safety. */
function rootOf(event: NostrEvent, byId: ReadonlyMap<string, NostrEvent>): NostrEvent {
  const seen = new Set<string>();
  let root = event;
  for (;;) {
    const parent = parentOf(root, byId);
    if (!parent || seen.has(parent.id)) return root;
    seen.add(parent.id);
    root = parent;
  }
}

function nameOf(event: NostrEvent, profiles: ReturnType<typeof readProfiles>): string {
  const author = readAuthor(event, profiles);
  return author.name ?? author.key;
}
