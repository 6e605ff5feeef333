import { webUrl } from '../url/web-url.ts';
import { readReferences } from './characters.ts';
import { nodes, type Read, textOf, type XmlNode } from './read-clean.ts';
import { isEnclosure, webUrlOf } from './read-links.ts';

/** A picture that is given with an article, be it by Media RSS, iTunes, an `image` of its own or as an enclosure. */
export function imageOf(read: Read, base: string): string | null {
  const candidates = [
    ...nodes(read, 'media:thumbnail'),
    ...nodes(read, 'media:content').filter(isPicture),
    ...nodes(read, 'itunes:image', 'image', 'url'),
    ...nodes(read, 'enclosure').filter(isPicture),
    ...nodes(read, 'link').filter((node) => isEnclosure(node) && isPicture(node)),
  ];
  for (const node of candidates) {
    const { url, href } = node.$ ?? {};
    const address = webUrlOf(url ?? href ?? textOf(node), node, base);
    if (address !== null) return address;
  }
  return null;
}

const MOST_LOOKED_AT = 20;

/**
 * The first picture of a text that is large enough to be one; many feeds give none elsewhere. A tag is looked at for
 * its first 1,000 characters, so that a text made of beginnings is not looked at again and again.
 */
export function firstPicture(html: string): string | null {
  let left = MOST_LOOKED_AT;
  for (const [, attributes = ''] of html.matchAll(/<img(\s[^<>]{0,1000})/gi)) {
    if (left-- === 0) return null;
    const source = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
    const isCounter = /\s(?:width|height)\s*=\s*["']?[01]\b/i.test(attributes);
    const address = isCounter ? null : webUrl(readReferences(source));
    if (address !== null) return address;
  }
  return null;
}

/** By what it says; where it says nothing, by its address. */
function isPicture(node: XmlNode): boolean {
  const { medium, type, url = '' } = node.$ ?? {};
  if (medium !== undefined) return medium === 'image';
  if (type !== undefined && type !== '') return type.startsWith('image/');
  return /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(url);
}
