import { storage } from 'wxt/utils/storage';

/** Whether new articles are told of by notifications. */
export const notificationsOn = storage.defineItem<boolean>('local:notificationsOn', {
  fallback: true,
});

/** Whether the lists of articles show unread ones only: as the reader left it. */
export const unreadOnly = storage.defineItem<boolean>('local:unreadOnly', { fallback: false });

/** Where discussions are kept. Any relay of Nostr will do; several, because none is always there. */
export const relayAddresses = storage.defineItem<string[]>('local:relays', {
  fallback: [
    'wss://relay.damus.io',
    'wss://nos.lol',
    'wss://relay.primal.net',
    'wss://relay.ditto.pub',
  ],
});
