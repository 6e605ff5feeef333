import { readReferences } from './characters.ts';
import { TextCollector, VOID } from './collect-text.ts';
import { Draft, LongTexts } from './draft.ts';
import { FeedError } from './feed-error.ts';
import { findRoot } from './find-root.ts';
import {
  nameOf,
  outermost,
  type ResolvedName,
  resolveName,
  type Scope,
  scopeOf,
  tagInHtml,
} from './namespaces.ts';
import { MOST_ARTICLES, newest } from './newest.ts';
import { OpenElements } from './open-elements.ts';
import { type Attributes, readTags, type TagListener } from './read-tags.ts';
import {
  KEPT_ATTRIBUTES,
  type Kind,
  OF_ARTICLE,
  OF_FEED,
  OF_MARK,
  OF_PERSON,
  OF_SOURCE,
  TYPED,
} from './vocabulary.ts';

/** Far above the longest address that is kept. */
const LONGEST_ATTRIBUTE = 8_192;

const NO_ATTRIBUTES: Attributes = new Map();
const PLAIN: [string, string] = ['plain', 'true'];

/** What a feed says, in one vocabulary whatever the format. */
export interface CleanFeed {
  format: 'RSS' | 'Atom';
  feed: Draft;
  articles: Draft[];
  longTexts: LongTexts;
}

/**
 * Reads a document of any of RSS's and Atom's formats, leniently, into drafts of well-formed XML that rss-parser can be
 * trusted with: namespaces and references resolved, markup as escaped text, and only what `vocabulary.ts` names.
 *
 * @throws {FeedError} Where it is no feed, is cut off, is nested too deep, or declares what can grow.
 */
export function cleanFeed(document: string): CleanFeed {
  const cleaner = new Cleaner();
  readTags(document.slice(findRoot(document)), cleaner);
  return cleaner.result();
}

/** What an open element is to us. Inside `skipped` nothing is read. */
type Part =
  'root' | 'feed' | 'article' | 'source' | 'mark' | 'person' | 'text' | 'markup' | 'skipped';

interface Frame {
  /** As it is written. */
  tag: string;
  part: Part;
  /** As in `vocabulary.ts`. */
  name: string;
  scope: Scope;
}

const READ_IN: Partial<Record<Part, ReadonlyMap<string, Kind>>> = {
  feed: OF_FEED,
  article: OF_ARTICLE,
  source: OF_SOURCE,
  mark: OF_MARK,
  person: OF_PERSON,
};

class Cleaner implements TagListener {
  readonly #longTexts = new LongTexts();
  readonly #feed = new Draft(this.#longTexts);
  #articles: Draft[] = [];
  /** Where what is read is written to: the feed, or the article that is open. */
  #draft = this.#feed;
  readonly #elements = new OpenElements<Frame>();
  #root: ResolvedName | null = null;
  #hasChannel = false;
  #isDone = false;
  /** The element of text that is open. */
  #text: { collector: TextCollector; attributes: [string, string][]; base: string } | null = null;
  /** Words straight in the element of a person that is open. */
  #person = '';

  isDone(): boolean {
    return this.#isDone;
  }

  open(tag: string, attributes: Attributes, isEmpty: boolean): void {
    const frame = this.#enter(tag, attributes, isEmpty);
    const isWhole = isEmpty || (frame.part === 'markup' && VOID.has(tag));
    if (!isWhole) this.#elements.open(frame);
    else if (frame.part !== 'markup') this.#leave(frame);
  }

  close(tag: string): void {
    this.#elements.close(tag, (frame) => this.#leave(frame));
  }

  text(raw: string): void {
    if (this.#text !== null) this.#text.collector.add(raw, false);
    else if (this.#elements.innermost?.part === 'person') this.#person += readReferences(raw);
  }

  cdata(text: string): void {
    if (this.#text !== null) this.#text.collector.add(text, true);
    else if (this.#elements.innermost?.part === 'person') this.#person += text;
  }

  result(): CleanFeed {
    if (!this.#isDone) throw new FeedError('The document ends in the midst');
    if (!this.#hasChannel && this.#articles.length === 0)
      throw new FeedError('There is neither a channel nor an article');
    this.#keepNewest();
    return {
      format: this.#isAtom() ? 'Atom' : 'RSS',
      feed: this.#feed,
      articles: this.#articles,
      longTexts: this.#longTexts,
    };
  }

  #isAtom() {
    return this.#root?.local === 'feed';
  }

  /** Reads the beginning of an element. */
  #enter(tag: string, attributes: Attributes, isEmpty: boolean): Frame {
    const around = this.#elements.innermost;
    if (around === undefined) return this.#enterRoot(tag, attributes);
    const { scope, part } = around;
    if (part === 'skipped') return { tag, part, name: '', scope };
    if (this.#text !== null) {
      const inner = scopeOf(attributes, scope);
      const base = inner.base === this.#text.base ? '' : inner.base;
      this.#text.collector.open(tagInHtml(tag, inner), attributes, isEmpty, base);
      return { tag, part: 'markup', name: '', scope: inner };
    }
    return this.#enterElement(tag, attributes, around);
  }

  #enterRoot(tag: string, attributes: Attributes): Frame {
    const scope = scopeOf(attributes, outermost());
    this.#root = resolveName(tag, scope);
    const { local } = this.#root;
    if (!['rss', 'rdf', 'feed'].includes(local)) throw new FeedError(`<${tag}> begins no feed`);
    this.#hasChannel = this.#isAtom();
    this.#writeLanguage(attributes);
    return { tag, part: this.#isAtom() ? 'feed' : 'root', name: '', scope };
  }

  #enterElement(tag: string, attributes: Attributes, around: Frame): Frame {
    const scope = scopeOf(attributes, around.scope);
    const { name, isAtom } = nameOf(tag, scope, this.#root);
    const as = (part: Part): Frame => ({ tag, part, name, scope });
    if (around.part === 'root' && name === 'channel') {
      this.#hasChannel = true;
      this.#writeLanguage(attributes);
      return as('feed');
    }
    const holdsArticles = around.part === 'root' || around.part === 'feed';
    if (holdsArticles && name === (this.#isAtom() ? 'entry' : 'item')) {
      this.#draft = new Draft(this.#longTexts);
      const about = attributes.get('rdf:about');
      if (about !== undefined) this.#draft.write('about', readReferences(about));
      return as('article');
    }
    if (around.part === 'article' && isAtom && name === 'source') return as('source');
    return this.#enterField(as, attributes, around, isAtom);
  }

  #enterField(as: (part: Part) => Frame, attributes: Attributes, around: Frame, isAtom: boolean) {
    const { name, scope } = as('skipped');
    const kind = READ_IN[around.part]?.get(name);
    const written = around.part === 'source' ? `source:${name}` : name;
    if (kind === undefined || !this.#draft.takes(written)) return as('skipped');
    const kept = keptAttributes(TYPED.has(name) ? NO_ATTRIBUTES : attributes, scope);
    if (kind === 'text') {
      const type = (attributes.get('type') ?? '').trim().toLowerCase();
      const mode = (attributes.get('mode') ?? '').trim().toLowerCase();
      const collector = new TextCollector(type, mode, isAtom);
      this.#text = { collector, attributes: kept, base: scope.base };
    } else {
      this.#draft.open(written, kept);
      if (kind === 'mark') this.#draft.close(written);
    }
    return { ...as(kind), name: written };
  }

  /** Reads the end of an element, or what ends it. */
  #leave({ tag, part, name, scope }: Frame): void {
    if (part === 'markup') this.#text?.collector.close(tagInHtml(tag, scope));
    if (part === 'text' && this.#text !== null) {
      const { value, isPlain } = this.#text.collector.result();
      if (isPlain && TYPED.has(name)) this.#text.attributes.push(PLAIN);
      this.#draft.write(name, value, this.#text.attributes);
      this.#text = null;
    }
    if (part === 'person') {
      if (this.#person.trim() !== '') this.#draft.text(this.#person);
      this.#person = '';
      this.#draft.close(name);
    }
    if (part === 'article') {
      this.#articles.push(this.#draft);
      if (this.#articles.length >= 2 * MOST_ARTICLES) this.#keepNewest();
      this.#draft = this.#feed;
    }
    if (this.#elements.innermost === undefined) this.#isDone = true;
  }

  #keepNewest() {
    this.#articles = newest(this.#articles, (article) => article.date());
  }

  #writeLanguage(attributes: Attributes) {
    const language = attributes.get('xml:lang');
    if (language) this.#feed.write('lang', language);
  }
}

function keptAttributes(attributes: Attributes, scope: Scope): [string, string][] {
  const kept: [string, string][] = scope.base === '' ? [] : [['base', scope.base]];
  for (const [name, value] of attributes) {
    if (KEPT_ATTRIBUTES.has(name) && value.length <= LONGEST_ATTRIBUTE) {
      kept.push([name, readReferences(value)]);
    }
  }
  return kept;
}
