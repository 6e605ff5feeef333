/** A new article that waits to be told of. Stored with the article itself, so that a kill in between loses nothing. */
export interface Announcement {
  articleId: string;
  addedAt: number;
}

/** A notification: planned in one transaction, then shown, then marked as shown. */
export interface ShownNotification {
  /** Says where a click leads: see `notificationTarget`. */
  id: string;
  articleIds: string[];
  at: number;
  state: 'planned' | 'shown';
}
