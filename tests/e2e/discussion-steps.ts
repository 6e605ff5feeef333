import { page as answer } from '../world/content.ts';
import type { TestRelay } from '../world/relay.ts';

// What `npm start -- --tour` does too.
export {
  ARTICLE,
  comment,
  commentWith,
  discussionFrame,
  openDiscussion,
  press,
  pressLauncher,
} from '../world/discussion-page.ts';

/** An article of the sample world that nobody has talked about. */
export const SILENT = 'https://huggingface.co/blog/tokenizer-diff';

/** The page of an article, as a publisher might have made it. */
export const plainArticlePage = (extra = '', headers = {}) =>
  answer(
    'text/html',
    `<!doctype html><main><article><h1>T</h1><p>Text</p></article></main>${extra}`,
    headers,
  );

/** All that was sent to any relay. */
export function posted(relays: ReadonlyMap<string, TestRelay>) {
  return [...relays.values()].flatMap((relay) => relay.received());
}
