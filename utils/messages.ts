/**
 * Every message in the extension: who asks whom for what. State is not sent; it is read from the database.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { ArticleFilter } from './article/article-filter.ts';
import type { KeyProblem } from './identity.ts';
import type { LoadedImage } from './reader/loaded-image.ts';
import type { RelayState } from './relays.ts';
import { classifySender, type Sender, type SenderClass } from './sender/classify-sender.ts';
import type { AddedFeeds, FeedList, FeedPreview, FollowedFeed } from './source/feed-preview.ts';
import type { NewFeed } from './source/own-source.ts';
import type { Thread, Vote } from './thread/thread.ts';
import type { OwnTopic, TopicProblem } from './topic/own-topic.ts';

interface Messages {
  /** Popup, side panel → background. The reader has read these articles, or wants them unread again. */
  markRead(data: { articleIds: string[]; read: boolean }): void;

  /**
   * Popup, side panel → background. The reader is done with all that this filter lets through. The answer is the ids of
   * those that were unread: told to `markRead`, they are so again.
   */
  markAllRead(data: { filter: ArticleFilter }): string[];

  /** Side panel → background. The reader doesn't want to see an article beside another, or does again. */
  hideRelated(data: { articleId: string; relatedId: string; hidden: boolean }): void;

  /** Options → background. The reader follows a source, or follows it no longer. */
  switchSource(data: { sourceId: string; enabled: boolean }): void;

  /** Options → background. Reads what is at this address, so that the reader can see it before following it. */
  previewFeed(data: { address: string }): FeedPreview;

  /**
   * Options → background. Looks where feeds usually are for that of a page that names none: asks its host, one after the
   * other, ten times at most. Where it is for a source (`besides`), the feed that this reads already is no find.
   */
  searchFeed(data: { address: string; besides: string | null }): FeedPreview;

  /** Options → background. The reader follows the feed at this address. */
  followFeed(data: { address: string }): FollowedFeed;

  /** Options → background. Reads an OPML file's text, so that the reader can see what it lists before following it. */
  readFeedList(data: { text: string }): FeedList;

  /** Options → background. The reader follows all of these feeds: an imported list. */
  followFeeds(data: { feeds: NewFeed[] }): AddedFeeds;

  /** Options → background. Leave the import as it is: what was not asked yet is not followed, and nothing more is told of it. */
  endImport(data: Record<string, never>): void;

  /** Options → background. Ask this source no more often than once in `leastMs` from now on; 0 is as it likes. */
  setPace(data: { sourceId: string; leastMs: number }): void;

  /** Options → background. The sources that came with an update and are offered: follow them all, or leave them. */
  answerOffer(data: { follow: boolean }): void;

  /** Options → background. Read this source at another address from now on: it has moved. */
  readSourceAt(data: { sourceId: string; address: string }): void;

  /** Options → background. One of the reader's own sources goes, with its articles. */
  removeSource(data: { sourceId: string }): void;

  /** Options → background. Keep this topic, in place of the edited one where one was. The answer is why it can't be kept. */
  saveTopic(data: { topic: OwnTopic; edited: string | null }): TopicProblem | 'kept';

  /** Options → background. One of the reader's own topics goes. */
  removeTopic(data: { name: string }): void;

  /**
   * Content script → background. Is the page in this tab an article that is followed? The background takes the address
   * from the browser, never from the message.
   */
  recognisePage(data: Record<string, never>): RecognisedPage | null;

  /**
   * Options, popup, side panel → background. Poll this source, or all, as soon as politeness allows. The answer is how
   * many are due now; it comes before they are polled.
   */
  checkNow(data: { sourceId: string | null }): number;

  /** Options → background. Make a key, where there is none. */
  signIn(data: Record<string, never>): void;

  /** Options → background. Open the key until the browser is closed. The answer is whether the passphrase was right. */
  unlockKey(data: { passphrase: string }): boolean;

  /** Options → background. Forget the open key: nothing is signed until it is unlocked again. */
  lockKey(data: Record<string, never>): void;

  /**
   * Options → background. Set, change or (`next` null) remove the passphrase; `current` is null where there was none.
   * The answer is whether the current one was right.
   */
  changePassphrase(data: { current: string | null; next: string | null }): boolean;

  /**
   * Options → background. Take this key (`nsec`, `ncryptsec` with its passphrase, hex) in place of the one that the reader
   * has agreed to lose (`replaces`). The answer is what is in the way, or null when it is done.
   */
  bringKey(data: {
    text: string;
    passphrase: string | null;
    replaces: string | null;
  }): KeyProblem | null;

  /** Options → background. The key, to be carried away: `ncryptsec` where there is a passphrase, else `nsec`. */
  exportKey(data: Record<string, never>): string;

  /** Options → background. Forget this key for good. */
  deleteKey(data: { pubkey: string }): void;

  /**
   * Side panel → background. Fetch an image of this article, which the reader wants to see; anything else than an image
   * that its text shows is refused.
   */
  loadImage(data: { articleId: string; address: string }): LoadedImage;

  /** Options → background. Delete all that is stored, the key included, and begin anew. Answered when it is deleted. */
  deleteAll(data: Record<string, never>): void;
}

/** Background → content script. The article that a page is. */
export interface RecognisedPage {
  articleId: string;
  /** Comments seen when the discussion was last open, or null where it never was. */
  comments: number | null;
}

/** What the reader does in a discussion. */
export type Action =
  | { kind: 'signIn' }
  | { kind: 'comment'; text: string; answers: string | null }
  /** On a comment, or on the article where `on` is null. */
  | { kind: 'vote'; on: string | null; value: Vote }
  | { kind: 'delete'; commentId: string }
  /** What no relay took: send it again, or take it away. */
  | { kind: 'settle'; id: string; again: boolean };

/** Discussion (frame or side panel) → background, over the port. */
export type DiscussionRequest =
  /** Opens the discussion of an article; of the page the frame stands in where `articleId` is null. */
  | { type: 'open'; articleId: string | null }
  /** `requestId` is made at the press of the button: asked again, it is done once. */
  | { type: 'act'; requestId: string; articleId: string; action: Action };

/** Background → discussion, over the port. */
export type DiscussionReply =
  | { type: 'view'; view: DiscussionView }
  /** The page is no article that is followed. */
  | { type: 'none' }
  | { type: 'done'; requestId: string }
  | { type: 'refused'; requestId: string; reason: RefusalReason };

/** Why something was not done. Each has one sentence, `refused…`. */
export type RefusalReason = 'pageChanged' | 'gone' | 'empty' | 'tooLong' | 'locked' | 'failed';

/** All that a discussion shows. */
export interface DiscussionView {
  articleId: string;
  thread: Thread;
  /** Both ends of the reader's key, and whether nothing can be said before it is unlocked; null where there is none. */
  me: { key: string; isLocked: boolean } | null;
  /** What the reader said and no relay has yet. */
  unsent: Unsent[];
  /**
   * `isAnswered` once one has given all that it has: before, that nothing was said means nothing. `isUnset` where the
   * reader has no relay on the list.
   */
  relays: RelayState & { isAnswered: boolean; isUnset: boolean };
}

/** Something the reader said, on its way. */
export interface Unsent {
  /** The event's: of a comment, the comment's own. */
  id: string;
  what: 'comment' | 'vote' | 'deletion';
  state: 'waiting' | 'refused';
  /** In the relays' words, where some or all of them refused. */
  reason: string | null;
}

export type MessageName = keyof Messages;
export type MessageData<N extends MessageName> = Parameters<Messages[N]>[0];
export type MessageResult<N extends MessageName> = ReturnType<Messages[N]>;

const messaging = defineExtensionMessaging<Messages>();

/** Asks the background. Fails with the error of whoever answers. */
export async function ask<N extends MessageName>(
  name: N,
  data: MessageData<N>,
): Promise<MessageResult<N>> {
  const send: (name: MessageName, data: unknown) => Promise<MessageResult<N>> =
    messaging.sendMessage;
  return send(name, data);
}

/**
 * Answers a message, for these senders only; anyone else gets an error and nothing happens.
 *
 * @param isData Whether what came has the shape the contract says: a sender may be an older version of ourselves.
 * @param run Gets the data, and the tab it came from where it came from one.
 */
export function answer<N extends MessageName>(
  name: N,
  senders: readonly SenderClass[],
  isData: (data: unknown) => data is MessageData<N>,
  run: (data: MessageData<N>, tabId: number | null) => Promise<MessageResult<N>>,
): void {
  // The library types data by name; here it is unknown until `isData` has seen it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const listen = messaging.onMessage as (
    name: MessageName,
    run: (message: { data: unknown; sender: Sender }) => Promise<unknown>,
  ) => void;
  listen(name, async ({ data, sender }) => {
    const sentBy = classOf(sender);
    if (!senders.includes(sentBy)) throw new Error(`${name} is not for a ${sentBy}`);
    if (!isData(data)) throw new Error(`${name} came with other data than agreed`);
    return run(data, sender.tab?.id ?? null);
  });
}

/** What the browser says of a sender, told by our own id and origin. */
export function classOf(sender: Sender): SenderClass {
  return classifySender(sender, browser.runtime.id, browser.runtime.getURL('/').replace(/\/$/, ''));
}
