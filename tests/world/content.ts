/** What a server of the world answers. */
export interface Page {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** What there is on the world's internet at a moment: the answer to an address, or null where nothing is. */
export type Content = (url: URL, now: number) => Page | null;

export function page(contentType: string, body: string | Uint8Array, headers = {}): Page {
  return { status: 200, headers: { 'content-type': contentType, ...headers }, body };
}

/** What a page is found by: its address without query and fragment. */
export function addressOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
