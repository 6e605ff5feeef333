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
  const rootIds = rootsOf(written, byId);

  const comments = new Map<string, Comment>();
  for (const event of written) {
    const gone = isDeleted(event);
    const text = gone ? '' : cleanText(event.content);
    if (!gone && text === '') continue;
    const parent = parentOf(event, byId);
    comments.set(event.id, {
      id: event.id,
      author: readAuthor(event, profiles),
      text,
      isDeleted: gone,
      isMine: event.pubkey === me,
      at: event.created_at * 1_000,
      votes: votesOn(event.id),
      answers: parent && parent.id !== rootIds.get(event.id) ? nameOf(parent, profiles) : null,
      replies: [],
    });
  }
  return { comments: inPlace(written, rootIds, comments), votes: votesOn(PAGE) };
}

/** Roots in order, each with all replies below it in order. A deleted comment stays only where it has replies. */
function inPlace(
  written: readonly NostrEvent[],
  rootIds: ReadonlyMap<string, string>,
  comments: ReadonlyMap<string, Comment>,
): Comment[] {
  const roots: Comment[] = [];
  for (const event of written) {
    const comment = comments.get(event.id);
    if (!comment) continue;
    const root = comments.get(rootIds.get(event.id) ?? '');
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

/**
 * The id of the comment that began the talk, by the id of each comment in it. Every comment is walked once, for a chain
 * of thousands costs its writer nothing. An id is a hash of what it answers, so a circle can't be; `walked` is for
 * safety.
 */
function rootsOf(
  written: readonly NostrEvent[],
  byId: ReadonlyMap<string, NostrEvent>,
): Map<string, string> {
  const roots = new Map<string, string>();
  for (const event of written) {
    const walked = new Set([event.id]);
    let top = event;
    let parent = parentOf(top, byId);
    while (parent && !roots.has(top.id) && !walked.has(parent.id)) {
      walked.add(parent.id);
      top = parent;
      parent = parentOf(top, byId);
    }
    const root = roots.get(top.id) ?? top.id;
    for (const id of walked) roots.set(id, root);
  }
  return roots;
}

function nameOf(event: NostrEvent, profiles: ReturnType<typeof readProfiles>): string {
  const author = readAuthor(event, profiles);
  return author.name ?? author.key;
}
