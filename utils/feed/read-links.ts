import { webUrl } from '../url/web-url.ts';
import { baseOf, resolveAddress } from './addresses.ts';
import type { Enclosure } from './feed.ts';
import { nodes, type Read, textOf, type XmlNode } from './read-clean.ts';

interface Link {
  /** Resolved as far as it can be. */
  address: string;
  rel: string;
  type: string;
}

/** All links: Atom's have their address in an attribute; RSS's have it in their text and are always of a page. */
export function linksOf(read: Read, base: string): Link[] {
  return nodes(read, 'link').flatMap((node) => {
    const { href, type = '' } = node.$ ?? {};
    const address = resolveAddress(href ?? textOf(node), baseOfNode(node, base));
    if (address === null) return [];
    const kind = href === undefined ? 'text/html' : type.toLowerCase();
    return [{ address, rel: relOf(node), type: kind }];
  });
}

/** A rel may be written as an address that ends with it; none is "alternate" (RFC 4287 section 4.2.7.2). */
function relOf(node: XmlNode): string {
  const rel = node.$?.['rel']?.trim() || 'alternate';
  return rel.toLowerCase().split('/').at(-1)!;
}

export function isEnclosure(link: XmlNode): boolean {
  return relOf(link) === 'enclosure';
}

/** The page that a feed or an article belongs to: of several alternates, the one in HTML. */
export function pageOf(links: Link[]): string | null {
  return htmlFirst(links.filter(({ rel }) => rel === 'alternate'));
}

/** An article's own address: its page, else what else can be one. Never an enclosure. */
export function addressOf(read: Read, links: Link[], base: string): string | null {
  const page = pageOf(links);
  if (page !== null) return page;
  const original = textOf(nodes(read, 'feedburner:origlink')[0] ?? {});
  const self = links.find(({ rel }) => rel === 'self')?.address ?? null;
  return resolveAddress(original, base) ?? permaLinkOf(read) ?? self;
}

/** RSS: a guid is the article's address unless it says that it isn't. Often it says nothing and isn't. */
function permaLinkOf(read: Read): string | null {
  const denied = (node: XmlNode) => node.$?.['ispermalink']?.trim().toLowerCase() === 'false';
  const ids = nodes(read, 'guid', 'id', 'about').filter((node) => !denied(node));
  return ids.map(textOf).find((id) => /^https?:\/\//i.test(id)) ?? null;
}

/** Where readers comment: RSS's `comments`, or Atom's replies (RFC 4685), the page before the feed of them. */
export function commentsOf(read: Read, links: Link[], base: string): string | null {
  for (const node of nodes(read, 'comments')) {
    const address = webUrlOf(textOf(node), node, base);
    if (address !== null) return address;
  }
  return webUrl(htmlFirst(links.filter(({ rel }) => rel === 'replies')) ?? '');
}

/** RSS's enclosures and Atom's links to them. */
export function enclosuresOf(read: Read, base: string): Enclosure[] {
  const links = nodes(read, 'link').filter(isEnclosure);
  return [...nodes(read, 'enclosure'), ...links].flatMap((node) => {
    const { url, href = '', type, length = '' } = node.$ ?? {};
    const address = webUrlOf(url ?? href, node, base);
    if (address === null) return [];
    return [
      { url: address, type: type?.trim() || null, length: Number.parseInt(length, 10) || null },
    ];
  });
}

export function webUrlOf(written: string, node: XmlNode, base: string): string | null {
  return webUrl(resolveAddress(written, baseOfNode(node, base)) ?? '');
}

/** What addresses in an element are relative to: `xml:base`, which may itself be relative, before all else. */
export function baseOfNode(node: XmlNode, base: string): string {
  const own = node.$?.['base'];
  return own ? baseOf(base, own) : base;
}

function htmlFirst(links: Link[]): string | null {
  return (links.find(({ type }) => type.includes('html')) ?? links[0])?.address ?? null;
}
