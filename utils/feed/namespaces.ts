import type { Attributes } from './read-tags.ts';
import { readReferences } from './characters.ts';
import { resolveAddress } from './addresses.ts';

/** What the attributes of an element and of those around it say about names and addresses. */
export interface Scope {
  outer: Scope | null;
  /** Prefix → name of a namespace of `KNOWN`, or its address; '' is the prefix of names without one. */
  spaces: Map<string, string>;
  /** Tags as they are written → what they are here, once somebody has asked. */
  names: Map<string, { name: string; isAtom: boolean }>;
  /** Of `xml:base`; '' where nobody gives one. May be relative. */
  base: string;
}

/** Around a document's root. */
export function outermost(): Scope {
  return { outer: null, spaces: new Map([['', '']]), names: new Map(), base: '' };
}

export interface ResolvedName {
  space: string;
  local: string;
}

/** How many names a scope remembers. No format has as many. */
const MOST_NAMES = 500;

/** Address of a namespace, without its scheme and what it ends with → what we call it. */
const KNOWN = new Map(
  Object.entries({
    atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns'],
    // Where names without a prefix come from in RSS.
    '': [
      'purl.org/rss/1.0',
      'purl.org/net/rss1.1',
      'my.netscape.com/rdf/simple/0.9',
      'channel.netscape.com/rdf/simple/0.9',
      'my.netscape.com/publish/formats/rss-0.91.dtd',
      'backend.userland.com/rss',
      'backend.userland.com/rss2',
      'backend.userland.com/rss091',
      'blogs.law.harvard.edu/tech/rss',
    ],
    rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
    content: ['purl.org/rss/1.0/modules/content'],
    sy: ['purl.org/rss/1.0/modules/syndication'],
    dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0', 'purl.org/rss/1.0/modules/dc'],
    dcterms: ['purl.org/dc/terms'],
    feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
    itunes: ['www.itunes.com/dtds/podcast-1.0.dtd', 'example.com/dtds/podcast-1.0.dtd'],
    media: ['search.yahoo.com/mrss', 'video.search.yahoo.com/mrss', 'tools.search.yahoo.com/mrss'],
    xhtml: ['www.w3.org/1999/xhtml'],
  }).flatMap(([name, addresses]) => addresses.map((address) => [address, name] as const)),
);

/** Prefixes that are taken for what they mostly are where nobody declares them. */
const USUAL = new Set(KNOWN.values());

export function scopeOf(attributes: Attributes, outer: Scope): Scope {
  let scope = outer;
  for (const [name, value] of attributes) {
    if (name !== 'xml:base' && !name.startsWith('xmlns')) continue;
    if (scope === outer) scope = { outer, spaces: new Map(), names: new Map(), base: outer.base };
    const written = readReferences(value).trim();
    if (name === 'xml:base') scope.base = resolveAddress(written, outer.base) ?? outer.base;
    else scope.spaces.set(name.slice('xmlns:'.length), spaceOf(written));
  }
  return scope;
}

/** The name of an element's namespace, of `KNOWN` or else its address, and its name there. */
export function resolveName(name: string, scope: Scope): ResolvedName {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const local = colon === -1 ? name : name.slice(colon + 1);
  for (let around: Scope | null = scope; around !== null; around = around.outer) {
    const space = around.spaces.get(prefix);
    if (space !== undefined) return { space, local };
  }
  return { space: USUAL.has(prefix) ? prefix : `?${prefix}`, local };
}

/**
 * What an element is called in `vocabulary.ts`, and whether Atom's rules hold for it. RSS's and Atom's own names are the
 * ones without a prefix; so are those of the root's namespace, for some publishers invent one.
 */
export function nameOf(tag: string, scope: Scope, root: ResolvedName | null) {
  const known = scope.names.get(tag);
  if (known !== undefined) return known;
  const { space, local } = resolveName(tag, scope);
  const isRoots = space === root?.space && space !== 'rdf';
  const isCore = isRoots || space === '' || space === 'atom';
  const isAtom = space === 'atom' || (isCore && root?.local === 'feed');
  const name = { name: isCore ? local : `${space}:${local}`, isAtom };
  if (scope.names.size < MOST_NAMES) scope.names.set(tag, name);
  return name;
}

/** HTML has no prefixes: `<xhtml:p>` is its `<p>`. */
export function tagInHtml(tag: string, scope: Scope): string {
  if (!tag.includes(':')) return tag;
  const { space, local } = resolveName(tag, scope);
  return space === 'xhtml' || space.endsWith('/svg') || space.endsWith('/mathml') ? local : tag;
}

/** Publishers write the addresses of namespaces as they please: in capitals, with or without a "/" at the end. */
function spaceOf(address: string): string {
  const bare = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '');
  return KNOWN.get(bare) ?? bare;
}
