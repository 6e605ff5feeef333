/**
 * Every message in the extension: who asks whom for what. State is not sent; it is read from the database.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { classifySender, type SenderClass } from './sender/classify-sender.ts';

interface Messages {
  /** Popup, side panel → background. The reader has read these articles, or wants them unread again. */
  markRead(data: { articleIds: string[]; read: boolean }): void;

  /** Options → background. The reader follows a source, or follows it no longer. */
  switchSource(data: { sourceId: string; enabled: boolean }): void;

  /** Options, popup → background. Poll this source, or all, as soon as politeness allows. Returns before it is done. */
  checkNow(data: { sourceId: string | null }): void;
}

type Name = keyof Messages;
type Data<N extends Name> = Parameters<Messages[N]>[0];
type Result<N extends Name> = ReturnType<Messages[N]>;

const messaging = defineExtensionMessaging<Messages>();

/** Asks the background. Fails with the error of whoever answers. */
export async function ask<N extends Name>(name: N, data: Data<N>): Promise<void> {
  const send: (name: Name, data: unknown) => Promise<unknown> = messaging.sendMessage;
  await send(name, data);
}

/**
 * Answers a message, for these senders only; anyone else gets an error and nothing happens.
 *
 * @param isData Whether what came has the shape the contract says: a sender may be an older version of ourselves.
 */
export function answer<N extends Name>(
  name: N,
  senders: readonly SenderClass[],
  isData: (data: unknown) => data is Data<N>,
  run: (data: Data<N>) => Promise<Result<N>>,
): void {
  // The library types data by name; here it is unknown until `isData` has seen it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const listen = messaging.onMessage as (
    name: Name,
    run: (message: {
      data: unknown;
      sender: Parameters<typeof classifySender>[0];
    }) => Promise<unknown>,
  ) => void;
  listen(name, async ({ data, sender }) => {
    const ownOrigin = browser.runtime.getURL('/').replace(/\/$/, '');
    const sentBy = classifySender(sender, browser.runtime.id, ownOrigin);
    if (!senders.includes(sentBy)) throw new Error(`${name} is not for a ${sentBy}`);
    if (!isData(data)) throw new Error(`${name} came with other data than agreed`);
    return run(data);
  });
}
