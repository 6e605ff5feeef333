import { Tokenizer } from 'htmlparser2';
import { IGNORED } from '../feed/tokenize.ts';
import { imageAddress, isPixel } from './read-image.ts';

/**
 * The addresses of an article's images, found without a DOM: the background asks this before it fetches one, so that it
 * fetches nothing that the article doesn't show. Give it what `cutBody` left, as the panel does. The panel reads the same
 * HTML as a browser does; where the two differ, an image is refused.
 */
export function imagesOf(html: string, articleUrl: string): Set<string> {
  const addresses = new Set<string>();
  /** As they are written: an address takes long to read, and may be there ten thousand times. */
  const seen = new Set<string>();
  let attributes: Map<string, string> | null = null;
  let name = '';
  let value = '';
  const close = () => {
    const src = attributes?.get('src');
    if (attributes && src !== undefined) {
      const told = {
        src,
        width: attributes.get('width') ?? null,
        height: attributes.get('height') ?? null,
      };
      const written = JSON.stringify(told);
      if (!seen.has(written)) {
        seen.add(written);
        const address = imageAddress(src, articleUrl);
        if (address !== null && !isPixel(told, articleUrl)) addresses.add(address);
      }
    }
    attributes = null;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      onopentagname(start, end) {
        attributes = html.slice(start, end).toLowerCase() === 'img' ? new Map() : null;
      },
      onattribname(start, end) {
        if (attributes) name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (attributes) value += html.slice(start, end);
      },
      onattribentity(code) {
        if (attributes) value += String.fromCodePoint(code);
      },
      onattribend() {
        // Of an attribute that is there twice, browsers take the first.
        if (attributes && !attributes.has(name)) attributes.set(name, value);
      },
      onopentagend: close,
      onselfclosingtag: close,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return addresses;
}
