import { browser } from 'wxt/browser';
import { classOf, type DiscussionReply, type DiscussionRequest } from './messages.ts';

const NAME = 'discussion';

/** The worker was stopped, which it is now and then; connecting again starts it. Longer where it never answers. */
const RECONNECT_MS = 50;
const LONGEST_RECONNECT_MS = 30_000;

/** The background's end of a discussion that is open somewhere. */
export interface DiscussionPort {
  /** The tab whose page the frame stands in; null for the side panel, which says what it shows. */
  tabId: number | null;
  onRequest(run: (request: DiscussionRequest) => void): void;
  onClose(run: () => void): void;
  reply(reply: DiscussionReply): void;
}

/** Hears of every discussion that opens. Only our own documents get through: never a content script. */
export function onDiscussion(serve: (port: DiscussionPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME) return;
    const sentBy = classOf(port.sender ?? {});
    if (sentBy !== 'surface' && sentBy !== 'frame') {
      port.disconnect();
      return;
    }
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    serve({
      tabId: sentBy === 'frame' ? (port.sender?.tab?.id ?? -1) : null,
      onRequest: (run) => port.onMessage.addListener(run),
      onClose: (run) => port.onDisconnect.addListener(run),
      reply: (reply) => {
        if (isOpen) port.postMessage(reply);
      },
    });
  });
}

/** The discussion's end. */
export interface Connection {
  send(request: DiscussionRequest): void;
  close(): void;
}

/**
 * Connects to the background, and again whenever the worker was stopped.
 *
 * @param connected Called after every connection: whoever asks must ask again.
 */
export function connectDiscussion(
  connected: (connection: Connection) => void,
  replied: (reply: DiscussionReply) => void,
): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isClosed = false;
  let waitMs = RECONNECT_MS;
  const open = () => {
    if (isClosed) return;
    const opened = browser.runtime.connect({ name: NAME });
    port = opened;
    opened.onMessage.addListener((reply: DiscussionReply) => {
      waitMs = RECONNECT_MS;
      replied(reply);
    });
    opened.onDisconnect.addListener(() => {
      port = null;
      setTimeout(open, waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_RECONNECT_MS);
    });
    connected(connection);
  };
  const connection: Connection = {
    send: (request) => port?.postMessage(request),
    close() {
      isClosed = true;
      port?.disconnect();
    },
  };
  open();
  return () => connection.close();
}
