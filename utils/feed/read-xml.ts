import RssParser from 'rss-parser';

/**
 * What rss-parser would cut to the first of several, strip of its attributes, or stumble over: it throws for a date it
 * can't read, an Atom link without attributes or an attribute on an empty title, and takes quadratic time to make
 * snippets of texts. Under another name, which no tag can have, it sees none of them, and hands them on whole.
 */
const KEPT_FIELDS = [
  'category',
  'content',
  'content:encoded',
  'description',
  'guid',
  'id',
  'issued',
  'link',
  'modified',
  'published',
  'summary',
  'title',
  'ttl',
  'updated',
];

/** Those of them that are read of the feed itself too. */
const KEPT_OF_FEED = ['link', 'title', 'ttl'];

/** More labels, links and so on than any publisher gives one article in earnest. */
const MOST_OF_A_KIND = 100;

const kept = new Set(KEPT_FIELDS);
const NOTHING = Object.freeze(Object.create(null));

const options: RssParser.ParserOptions<Read, Read> = {
  defaultRSS: 2,
  customFields: {
    feed: [],
    item: KEPT_FIELDS.map(keptWhole),
  },
  xml2js: {
    // Every element is an object, even an empty one: rss-parser finds a `link` on strings, which is a method of theirs.
    explicitCharkey: true,
    emptyTag: () => NOTHING,
    tagNameProcessors: [(name: string) => (kept.has(name) ? keptName(name) : name)],
  },
};

/** Shows what rss-parser's types leave out: its XML parser, an emitter of events, and that a feed's fields are like an item's. */
class Reader extends RssParser<Read, Read> {
  declare xmlParser: { on(event: 'error', listen: (error: Error) => void): void };
  declare options: { customFields: { feed: ReturnType<typeof keptWhole>[] } };
}

/** What xml2js makes of an element: an object of its attributes (`$`), text (`_`) and children. */
interface XmlNode {
  _?: string;
  $?: Record<string, string>;
}

/** A feed, or one of its items, as rss-parser gives it. */
export type Read = Record<string, unknown>;

/**
 * Reads a document by rss-parser. What it refuses is a rejection of any kind.
 *
 * Left to itself, sax goes on to the end after an error and makes an `Error` of each one that follows; ten megabytes of
 * "&," would take a minute. What the listener throws goes through sax, which stops, and ends in xml2js, which forgets
 * it, so that rss-parser's own promise may stay open for ever.
 */
export function readXml(document: string): Promise<Read & { items: Read[] }> {
  const reader = new Reader(options);
  reader.options.customFields.feed = KEPT_OF_FEED.map(keptWhole);
  return new Promise((resolve, reject) => {
    reader.xmlParser.on('error', (error) => {
      reject(error);
      throw error;
    });
    reader.parseString(document).then(resolve, reject);
  });
}

/** How long the publisher asks readers to wait between polls, as it is written. */
export function ttlOf(feed: Read): string {
  return texts(feed, 'ttl')[0] ?? '';
}

/** The elements of one of the `KEPT_FIELDS`; of a great many, the first. */
export function nodes(read: Read, field: string): XmlNode[] {
  const all = read[keptName(field)];
  return Array.isArray(all) ? all.slice(0, MOST_OF_A_KIND) : [];
}

/** Their texts. */
export function texts(read: Read, ...fields: string[]): string[] {
  return fields.flatMap((field) => nodes(read, field).map(textOf));
}

/** The text of a value that rss-parser gives, be it an element or already its text; '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const text = typeof value === 'object' && value !== null && '_' in value ? value._ : '';
  return typeof text === 'string' ? text : '';
}

/** As rss-parser is told: every element of that name, as it is. */
function keptWhole(field: string): [string, string, { keepArray: true }] {
  return [keptName(field), keptName(field), { keepArray: true }];
}

function keptName(field: string): string {
  return `*${field}`;
}
