/** What the browser tells of a message's sender. All of it is the browser's word, none of it the sender's. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Who sends a message.
 * - `surface`: one of our own documents at the top of its tab, popup or panel.
 * - `frame`: one of our own documents inside a page.
 * - `page`: our content script, which shares a process with the page and is trusted no further than the page.
 * - `stranger`: everyone else.
 */
export type SenderClass = 'surface' | 'frame' | 'page' | 'stranger';

/**
 * @param ownId `runtime.id`.
 * @param ownOrigin Origin of the extension's own documents, without a slash at the end.
 */
export function classifySender(sender: Sender, ownId: string, ownOrigin: string): SenderClass {
  if (sender.id !== ownId) return 'stranger';
  if (sender.origin !== ownOrigin) return sender.tab === undefined ? 'stranger' : 'page';
  return (sender.frameId ?? 0) === 0 ? 'surface' : 'frame';
}
