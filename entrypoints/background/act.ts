import { loadArticles } from '../../utils/article-store.ts';
import type { Article } from '../../utils/article/article.ts';
import { now } from '../../utils/clock.ts';
import type { DiscussionPort } from '../../utils/discussion-port.ts';
import { loadEvents } from '../../utils/event-store.ts';
import { ensurePublicKey, KeyLocked, sign } from '../../utils/identity.ts';
import type { Action, DiscussionRequest, RefusalReason } from '../../utils/messages.ts';
import { KIND, type NostrEvent, type UnsignedEvent } from '../../utils/nostr/event.ts';
import { commentEvent, deletionEvent, voteEvent } from '../../utils/nostr/write-event.ts';
import { enqueue, settleRefused } from '../../utils/outbox-store.ts';
import { cleanText, LONGEST_TEXT } from '../../utils/thread/clean-text.ts';
import { PAGE, targetOf } from '../../utils/thread/count-votes.ts';
import { articleOfTab } from './article-of-tab.ts';
import { sendOutbox } from './send-outbox.ts';

type Act = Extract<DiscussionRequest, { type: 'act' }>;

/** Something that can't be done as asked; the reader is told why and keeps what was typed. */
class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Does what the reader asked in a discussion, once, and says so or says why not. */
export async function act(port: DiscussionPort, request: Act): Promise<void> {
  const { requestId } = request;
  try {
    const article = await articleOf(port, request);
    await perform(request.action, article.pageUrl, requestId);
    port.reply({ type: 'done', requestId });
  } catch (error) {
    port.reply({ type: 'refused', requestId, reason: reasonOf(error) });
    return;
  }
  await sendOutbox();
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof Refusal) return error.reason;
  if (error instanceof KeyLocked) return 'locked';
  console.error('An action failed:', error);
  return 'failed';
}

/** What is said in a page's frame is said about the page that is there now, or not at all. */
async function articleOf(port: DiscussionPort, { articleId }: Act): Promise<Article> {
  if (port.tabId !== null && (await articleOfTab(port.tabId))?.id !== articleId) {
    throw new Refusal('pageChanged');
  }
  const [article] = await loadArticles([articleId]);
  if (!article) throw new Refusal('gone');
  return article;
}

/** Says something: signed, stored and on its way, once. `write` is told who the reader is and what was said so far. */
type Say = (write: (me: string, events: NostrEvent[]) => UnsignedEvent) => Promise<void>;

async function perform(action: Action, pageUrl: string, requestId: string): Promise<void> {
  // One after the other: what is said next must know what was said before.
  const say: Say = (write) =>
    navigator.locks.request('say', () =>
      enqueue(requestId, pageUrl, now(), async () => {
        const me = await ensurePublicKey();
        return sign(write(me, await loadEvents(pageUrl)));
      }),
    );
  switch (action.kind) {
    case 'signIn':
      await ensurePublicKey();
      return;
    case 'comment':
      return comment(action.text, action.answers, pageUrl, say);
    case 'vote':
      return vote(action.on, action.value, pageUrl, say);
    case 'delete':
      return say((me, events) =>
        deletionEvent(pageUrl, [own(action.commentId, me, events)], now()),
      );
    case 'settle':
      return settleRefused(action.id, action.again, now());
    default:
      throw new Refusal('failed');
  }
}

async function comment(written: string, answers: string | null, pageUrl: string, say: Say) {
  if (written.length > LONGEST_TEXT) throw new Refusal('tooLong');
  const text = cleanText(written);
  if (text === '') throw new Refusal('empty');
  return say((_, events) => {
    const parent = answers === null ? null : find(answers, events);
    return commentEvent(pageUrl, text, parent, now());
  });
}

/**
 * Voting again replaces the vote; voting 0 takes it back. Each vote is dated after the reader's last one on the same
 * thing: within a second they would be equal, and one that was taken back could never be given again.
 */
async function vote(on: string | null, value: number, pageUrl: string, say: Say) {
  return say((me, events) => {
    const target = on === null ? null : find(on, events);
    const mine = events.filter(
      (event) =>
        event.pubkey === me &&
        (event.kind === KIND.pageVote || event.kind === KIND.commentVote) &&
        targetOf(event) === (on ?? PAGE),
    );
    const lastAt = Math.max(0, ...mine.map((event) => event.created_at));
    const at = Math.max(now(), (lastAt + 1) * 1_000);
    if (value === 1 || value === -1) return voteEvent(pageUrl, target, value, at);
    if (mine.length === 0) throw new Refusal('gone');
    return deletionEvent(pageUrl, mine, at);
  });
}

function find(id: string, events: readonly NostrEvent[]): NostrEvent {
  const event = events.find((one) => one.id === id && one.kind === KIND.comment);
  if (!event) throw new Refusal('gone');
  return event;
}

function own(id: string, me: string, events: readonly NostrEvent[]): NostrEvent {
  const event = find(id, events);
  if (event.pubkey !== me) throw new Refusal('gone');
  return event;
}
