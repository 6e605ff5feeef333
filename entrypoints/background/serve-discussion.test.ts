import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { version3 } from '../../tests/fixtures/database/version-3.ts';
import { signAs } from '../../tests/fixtures/discussions/sign.ts';
import { askDeletion, clearStored, endDeletion } from '../../utils/data-store.ts';
import { database } from '../../utils/database.ts';
import { type DiscussionPort, onDiscussion } from '../../utils/discussion-port.ts';
import type { DiscussionReply, DiscussionRequest } from '../../utils/messages.ts';
import { commentEvent } from '../../utils/nostr/write-event.ts';
import { subscribeAll } from '../../utils/relays.ts';
import { endDiscussions, serveDiscussions } from './serve-discussion.ts';

vi.mock('../../utils/discussion-port.ts', () => ({ onDiscussion: vi.fn<typeof onDiscussion>() }));
vi.mock('./send-outbox.ts', () => ({ sendOutbox: () => Promise.resolve() }));
vi.mock('../../utils/relays.ts', () => ({
  loadRelays: () => Promise.resolve(['wss://relay.example']),
  onRelaysChosen: () => () => {},
  relayState: () => ({ open: 1, all: 1, isOffline: false }),
  subscribeAll: vi.fn<typeof subscribeAll>(() => () => {}),
  takeRelays: () => Promise.resolve({ relays: [], release() {} }),
  watchRelays: () => () => {},
}));

const { articles: article } = version3.rows;
const other = { ...article, id: 'other', pageUrl: 'https://blog.example/other' };
const comment = signAs('ada', commentEvent(article.pageUrl, 'First!', null, Date.now()));

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.table('articles').bulkPut([article, other]);
});

test('what is said about a page is stored, and how much it is', async () => {
  const { found } = await openDiscussion(article.id);
  found(comment);
  const pages = [article.pageUrl];
  await vi.waitFor(async () => expect(await said()).toEqual({ discussions: pages, events: pages }));
});

test('while everything is deleted nothing of an open discussion is stored any more', async () => {
  const { port, found } = await openDiscussion(article.id);
  found(comment);
  await vi.waitFor(async () => expect((await said()).events).toEqual([article.pageUrl]));

  await askDeletion();
  endDiscussions();
  await clearStored();
  found(signAs('ben', commentEvent(article.pageUrl, 'Late.', null, Date.now())));
  port.ask({ type: 'open', articleId: article.id });
  await vi.waitFor(() => expect(port.replies.at(-1)).toEqual({ type: 'none' }));
  // Longer than events are gathered.
  await new Promise((done) => setTimeout(done, 200));
  expect(await said()).toEqual({ discussions: [], events: [] });
  await endDeletion();
});

test('a discussion that is asked for while everything is to be deleted is not opened', async () => {
  await askDeletion();
  const port = connect();
  port.ask({ type: 'open', articleId: article.id });
  await vi.waitFor(() => expect(port.replies).toEqual([{ type: 'none' }]));
  expect(subscribeAll).not.toHaveBeenCalled();
});

test('of two that are asked for in a row only the later is shown', async () => {
  const port = connect();
  port.ask({ type: 'open', articleId: article.id });
  port.ask({ type: 'open', articleId: other.id });
  const shown = () =>
    port.replies.map((reply) => (reply.type === 'view' ? reply.view.articleId : reply.type));
  await vi.waitFor(() => expect(shown()).toContain(other.id));
  expect(new Set(shown())).toEqual(new Set([other.id]));
});

/** A side panel, as the background sees it. */
function connect() {
  const replies: DiscussionReply[] = [];
  const asks: ((request: DiscussionRequest) => void)[] = [];
  const port: DiscussionPort = {
    tabId: null,
    onRequest: (run) => asks.push(run),
    onClose() {},
    reply: (reply) => replies.push(reply),
  };
  serveDiscussions();
  vi.mocked(onDiscussion).mock.lastCall![0](port);
  return {
    replies,
    ask: (request: DiscussionRequest) => asks.forEach((run) => run(request)),
  };
}

/** One that is open, of which the relays have told all that they had. */
async function openDiscussion(articleId: string) {
  const port = connect();
  port.ask({ type: 'open', articleId });
  await vi.waitFor(() => expect(port.replies.length).toBeGreaterThan(0));
  await vi.waitFor(() => expect(subscribeAll).toHaveBeenCalled());
  const [, , found, answered] = vi.mocked(subscribeAll).mock.calls[0]!;
  answered!();
  return { port, found };
}

/** The pages that stored comments and counts are about. */
async function said() {
  const pagesOf = (rows: { pageUrl: string }[]) => rows.map(({ pageUrl }) => pageUrl);
  const { discussions, events } = database;
  return {
    discussions: pagesOf(await discussions.toArray()),
    events: pagesOf(await events.toArray()),
  };
}
