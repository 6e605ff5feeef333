/**
 * What is read of a feed and of an article, by name: RSS's and Atom's own names without a prefix, those of modules with
 * the prefix of `namespaces.ts`, all in small letters. Everything else is left out before rss-parser sees it.
 *
 * - text: words or markup
 * - person: words, or elements of its own for name and mail address
 * - mark: what it says is in its attributes; what is in it counts as if it stood beside it
 */
export type Kind = 'text' | 'person' | 'mark';

/** In the order in which they are believed: a publisher who fills several means the first. */
export const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];
export const CONTENTS = ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body'];
export const DESCRIPTIONS = ['description', 'summary', 'dc:description', 'dcterms:abstract'];
export const SUMMARIES = ['summary', 'description', 'dc:description', 'dcterms:abstract'];
export const LAST_SUMMARIES = [
  'itunes:summary',
  'itunes:description',
  'media:description',
  'itunes:subtitle',
];
export const GUIDS = ['guid', 'id', 'about', 'dc:identifier'];
export const PERSONS = ['author', 'dc:creator', 'dc:author', 'itunes:author'];
export const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'created',
];
export const UPDATED = ['updated', 'modified', 'dcterms:modified'];
export const LABELS = ['category', 'dc:subject', 'media:category'];
export const PODCAST_LABELS = ['itunes:category'];
/** Many, with commas between. */
export const KEYWORDS = ['itunes:keywords', 'media:keywords'];
const PICTURES = ['media:thumbnail', 'media:content', 'itunes:image', 'image'];
export const LANGUAGES = ['language', 'dc:language', 'lang'];

/** What may be words or HTML. */
export const TYPED = new Set([...TITLES, ...CONTENTS, ...DESCRIPTIONS, ...LAST_SUMMARIES]);

const kinds = (kind: Kind, ...names: string[]) => names.map((name) => [name, kind] as const);

export const OF_FEED: ReadonlyMap<string, Kind> = new Map([
  ...kinds('text', 'title', 'dc:title', 'link', ...LANGUAGES),
  ...kinds('text', 'ttl', 'sy:updateperiod', 'sy:updatefrequency'),
  ...kinds('mark', 'skiphours', 'skipdays'),
  ...kinds('person', 'author'),
]);

export const OF_ARTICLE: ReadonlyMap<string, Kind> = new Map([
  ...kinds('text', ...TITLES, ...CONTENTS, ...DESCRIPTIONS, ...LAST_SUMMARIES, ...GUIDS),
  ...kinds('text', ...PUBLISHED, ...UPDATED, ...LABELS, ...KEYWORDS),
  ...kinds('text', 'link', 'comments', 'feedburner:origlink'),
  ...kinds('person', ...PERSONS),
  ...kinds('mark', ...PICTURES, ...PODCAST_LABELS, 'enclosure', 'media:group'),
]);

export const OF_MARK: ReadonlyMap<string, Kind> = new Map([
  ...kinds('text', 'media:title', 'media:description', 'media:category', 'media:keywords', 'url'),
  ...kinds('text', 'hour', 'day'),
  ...kinds('mark', 'media:thumbnail', 'media:content', ...PODCAST_LABELS),
]);

/** Of an Atom entry's source, which it was taken over from. */
export const OF_SOURCE: ReadonlyMap<string, Kind> = new Map(kinds('person', 'author'));

export const OF_PERSON: ReadonlyMap<string, Kind> = new Map(kinds('text', 'name', 'email'));

/** What is kept of an element's attributes. */
export const KEPT_ATTRIBUTES = new Set([
  'href',
  'ispermalink',
  'label',
  'length',
  'medium',
  'rel',
  'term',
  'text',
  'type',
  'url',
]);
