import { storage } from 'wxt/utils/storage';

/** Whether new articles are told of by notifications. */
export const notificationsOn = storage.defineItem<boolean>('local:notificationsOn', {
  fallback: true,
});
