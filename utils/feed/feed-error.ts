/** A document that is no feed, or one that isn't read for safety's sake. The message is for developers. */
export class FeedError extends Error {
  override name = 'FeedError';
}
