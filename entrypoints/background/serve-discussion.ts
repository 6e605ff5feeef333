import { liveQuery } from 'dexie';
import { loadArticles } from '../../utils/article-store.ts';
import type { Article } from '../../utils/article/article.ts';
import { now } from '../../utils/clock.ts';
import { isDeletionAsked } from '../../utils/data-store.ts';
import { type DiscussionPort, onDiscussion } from '../../utils/discussion-port.ts';
import { loadThread, storeCount } from '../../utils/event-store.ts';
import { loadIdentity, loadPublicKey, onKeyOpened } from '../../utils/identity-state.ts';
import type { DiscussionRequest, DiscussionView, Unsent } from '../../utils/messages.ts';
import { KIND } from '../../utils/nostr/event.ts';
import { type OutboxEntry, refusalOf } from '../../utils/outbox/outbox.ts';
import { hastenOutbox, loadOutboxOfPage } from '../../utils/outbox-store.ts';
import { loadRelays, onRelaysChosen, relayState, watchRelays } from '../../utils/relays.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { shortKey } from '../../utils/thread/read-author.ts';
import { SECOND } from '../../utils/time/units.ts';
import { stayAwake } from '../../utils/work.ts';
import { act } from './act.ts';
import { articleOfTab } from './article-of-tab.ts';
import { followPage } from './follow-page.ts';
import { sendOutbox } from './send-outbox.ts';

/** While a discussion is open, what could not be sent is tried again this often. */
const RETRY_MS = 5 * SECOND;

/** The discussions that are shown, each with where, and how it is ended. */
const shown = new Map<AbortController, DiscussionPort>();

/** Feeds every discussion that is open, in a page's frame or in the side panel: the same way for both. */
export function serveDiscussions(): void {
  onDiscussion((port) => {
    let end = () => {};
    port.onClose(() => end());
    port.onRequest((request) => {
      if (!isRequest(request)) return;
      if (request.type === 'act') void act(port, request);
      else {
        end();
        end = begin(port, request.articleId);
      }
    });
  });
}

/**
 * Ends every discussion that is shown, and says so where it was: from here on nothing that is said in them is stored.
 * What is being stored already is there before whatever the database is asked for after this.
 */
export function endDiscussions(): void {
  for (const [ended, port] of shown) {
    shown.delete(ended);
    ended.abort();
    port.reply({ type: 'none' });
  }
}

/** Returns how to end it. */
function begin(port: DiscussionPort, articleId: string | null): () => void {
  const ended = new AbortController();
  shown.set(ended, port);
  void show(port, articleId, ended.signal);
  return () => {
    shown.delete(ended);
    ended.abort();
  };
}

async function show(port: DiscussionPort, articleId: string | null, ended: AbortSignal) {
  const article = (await isDeletionAsked()) ? null : await articleFor(port, articleId);
  if (ended.aborted) return;
  if (!article) return port.reply({ type: 'none' });
  let said: Said | null = null;
  let isAnswered = false;
  let isUnset = false;
  let open = 0;
  const tell = () => {
    if (said === null || ended.aborted) return;
    const relays = { ...relayState(), isAnswered, isUnset };
    port.reply({ type: 'view', view: { articleId: article.id, ...said, relays } });
    if (isAnswered) void storeCount(article.pageUrl, said.thread);
  };
  const relaysChanged = async () => {
    const isMore = relayState().open > open;
    open = relayState().open;
    tell();
    if (!isMore) return;
    await hastenOutbox(now());
    await sendOutbox();
  };
  const hear = (fresh: Said) => {
    said = fresh;
    tell();
  };
  const live = liveQuery(() => loadSaid(article.pageUrl)).subscribe({
    next: hear,
    error: (error) => console.error('A discussion could not be read:', error),
  });
  let leave = () => {};
  /** The new relays are taken before the old are left: those on both lists stay connected. */
  const follow = () => {
    const leaveBefore = leave;
    isAnswered = false;
    leave = followPage(article.pageUrl, () => {
      isAnswered = true;
      tell();
    });
    leaveBefore();
    void loadRelays().then((relays) => {
      isUnset = relays.length === 0;
      tell();
    });
  };
  follow();
  const stops = [
    () => live.unsubscribe(),
    stayAwake(),
    onRelaysChosen(follow),
    () => leave(),
    onKeyOpened(() => void loadSaid(article.pageUrl).then(hear)),
    watchRelays(() => void relaysChanged()),
    retryRegularly(),
  ];
  ended.addEventListener('abort', () => stops.forEach((stop) => stop()));
  void sendOutbox();
}

/** The frame shows the page it stands in, whatever it says; the side panel is ours alone and says what it shows. */
async function articleFor(port: DiscussionPort, articleId: string | null): Promise<Article | null> {
  if (port.tabId !== null) return articleOfTab(port.tabId);
  return articleId === null ? null : ((await loadArticles([articleId]))[0] ?? null);
}

/** What the database knows of a discussion. */
type Said = Pick<DiscussionView, 'thread' | 'me' | 'unsent'>;

async function loadSaid(pageUrl: string): Promise<Said> {
  const thread = await loadThread(pageUrl, await loadPublicKey());
  const outbox = await loadOutboxOfPage(pageUrl);
  // Last, because it asks more than the database: a live query doesn't see what is read after that.
  const me = await loadIdentity();
  return {
    thread,
    me: me && { key: shortKey(me.pubkey), isLocked: me.isLocked },
    unsent: outbox.flatMap(toUnsent),
  };
}

/** What is on its way, in the words of a surface. */
function toUnsent(entry: OutboxEntry): Unsent[] {
  const { event, id, state } = entry;
  if (state === 'sent') return [];
  const what =
    event.kind === KIND.comment ? 'comment' : event.kind === KIND.deletion ? 'deletion' : 'vote';
  return [{ id, what, state, reason: refusalOf(entry) }];
}

function retryRegularly(): () => void {
  const timer = setInterval(() => void sendOutbox(), RETRY_MS);
  return () => clearInterval(timer);
}

/** A frame may be of an older version of ourselves. */
function isRequest(request: unknown): request is DiscussionRequest {
  const { type, articleId, requestId, action } = fieldsOf(request);
  if (type === 'open') return articleId === null || typeof articleId === 'string';
  const { kind } = fieldsOf(action);
  return (
    type === 'act' &&
    typeof articleId === 'string' &&
    typeof requestId === 'string' &&
    typeof kind === 'string'
  );
}
