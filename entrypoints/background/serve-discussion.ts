import { liveQuery } from 'dexie';
import { loadArticles } from '../../utils/article-store.ts';
import type { Article } from '../../utils/article/article.ts';
import { type DiscussionPort, onDiscussion } from '../../utils/discussion-port.ts';
import { loadThread, storeCount } from '../../utils/event-store.ts';
import { loadPublicKey } from '../../utils/identity.ts';
import type { DiscussionRequest, DiscussionView } from '../../utils/messages.ts';
import { refusalOf } from '../../utils/outbox/outbox.ts';
import { loadOutboxOfPage } from '../../utils/outbox-store.ts';
import { relayState, watchRelays } from '../../utils/relays.ts';
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

/** Feeds every discussion that is open, in a page's frame or in the side panel: the same way for both. */
export function serveDiscussions(): void {
  onDiscussion((port) => {
    let stop = () => {};
    port.onClose(() => stop());
    port.onRequest((request) => {
      void (async () => {
        if (!isRequest(request)) return;
        if (request.type === 'act') return act(port, request);
        stop();
        stop = await show(port, request.articleId);
      })();
    });
  });
}

async function show(port: DiscussionPort, articleId: string | null): Promise<() => void> {
  const article = await articleFor(port, articleId);
  if (!article) {
    port.reply({ type: 'none' });
    return () => {};
  }
  const reply = async () => port.reply({ type: 'view', view: await loadView(article) });
  const stops = [
    stayAwake(),
    followPage(article.pageUrl),
    watchRelays(() => void reply()),
    retryRegularly(),
  ];
  const live = liveQuery(() => loadView(article)).subscribe({
    next: (view) => {
      port.reply({ type: 'view', view });
      void storeCount(article.pageUrl, view.thread);
    },
    error: (error) => console.error('A discussion could not be read:', error),
  });
  void sendOutbox();
  return () => {
    live.unsubscribe();
    for (const stop of stops) stop();
  };
}

/** The frame shows the page it stands in, whatever it says; the side panel is ours alone and says what it shows. */
async function articleFor(port: DiscussionPort, articleId: string | null): Promise<Article | null> {
  if (port.tabId !== null) return articleOfTab(port.tabId);
  return articleId === null ? null : ((await loadArticles([articleId]))[0] ?? null);
}

async function loadView(article: Article): Promise<DiscussionView> {
  const me = await loadPublicKey();
  const thread = await loadThread(article.pageUrl, me);
  const outbox = await loadOutboxOfPage(article.pageUrl);
  const unsent: DiscussionView['unsent'] = {};
  for (const entry of outbox) {
    if (entry.state === 'sent') continue;
    unsent[entry.id] = { state: entry.state, reason: refusalOf(entry) };
  }
  return {
    articleId: article.id,
    articleTitle: article.title,
    thread,
    me: me === null ? null : shortKey(me),
    unsent,
    relays: relayState(),
  };
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
