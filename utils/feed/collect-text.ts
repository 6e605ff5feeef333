import { absolute, ADDRESSES } from './absolute-links.ts';
import { escapeHtml, readReferences } from './characters.ts';
import { LongString } from './long-string.ts';
import type { Attributes } from './read-tags.ts';

/** HTML's elements without an end. */
export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

export interface CollectedText {
  value: string;
  /** Whether it is words, and "<b>" in it no tag. */
  isPlain: boolean;
}

/** What a text is: words, HTML, or what only its readers can guess. */
type TextType = 'text' | 'html' | 'unsaid';

/**
 * Puts together what stands in an element of text: words, or the HTML that their escaping stands for, or markup that
 * stands there unescaped, as Atom's xhtml does.
 */
export class TextCollector {
  readonly #said: TextType;
  readonly #isEscaped: boolean;
  readonly #isBase64: boolean;
  #pieces: { text: string; isCdata: boolean }[] = [];
  /** null as long as there is no markup. */
  #markup: LongString | null = null;

  /**
   * @param type What the element's `type` says, '' for nothing.
   * @param mode Atom 0.3's.
   * @param isAtom Whether Atom's rules hold; RSS leaves open whether a text is words or HTML.
   */
  constructor(type: string, mode: string, isAtom: boolean) {
    this.#said = isAtom ? typeOf(type) : 'unsaid';
    // Atom 1.0's "html": tags that stand in it all the same do not change what the text beside them is.
    this.#isEscaped = isAtom && type === 'html';
    this.#isBase64 = isAtom && (mode === 'base64' || isOtherMedia(type));
  }

  add(text: string, isCdata: boolean): void {
    if (this.#markup === null) this.#pieces.push({ text, isCdata });
    else this.#markup.add(this.#asMarkup(text, isCdata));
  }

  /** @param base What addresses in the tag are relative to, where that is another than for the text around; else ''. */
  open(name: string, attributes: Attributes, isEmpty: boolean, base: string): void {
    let tag = `<${name}`;
    for (const [attribute, value] of attributes) {
      if (attribute.startsWith('xml')) continue;
      const address = base !== '' && ADDRESSES.has(attribute) ? absolute(value, base) : value;
      tag += ` ${attribute}="${address.replaceAll('"', '&quot;')}"`;
    }
    this.#addTag(isEmpty && !VOID.has(name) ? `${tag}></${name}>` : `${tag}>`);
  }

  close(name: string): void {
    if (!VOID.has(name)) this.#addTag(`</${name}>`);
  }

  result(): CollectedText {
    if (this.#markup !== null) return { value: this.#markup.read(), isPlain: false };
    const value = this.#pieces
      .map(({ text, isCdata }) => (isCdata ? text : readReferences(text)))
      .join('');
    const isPlain = this.#said === 'text';
    return { value: this.#isBase64 ? readBase64(value) : value, isPlain };
  }

  #addTag(tag: string) {
    if (this.#markup === null) {
      this.#markup = new LongString();
      for (const { text, isCdata } of this.#pieces) this.#markup.add(this.#asMarkup(text, isCdata));
      this.#pieces = [];
    }
    this.#markup.add(tag);
  }

  /** CDATA beside markup is words in Atom's xhtml; in RSS it is more of the same HTML. */
  #asMarkup(text: string, isCdata: boolean): string {
    if (this.#isEscaped) return isCdata ? text : readReferences(text);
    return isCdata && this.#said !== 'unsaid' ? escapeHtml(text) : text;
  }
}

/** RFC 4287 section 3.1.1, and the media types that Atom 0.3 has in its place. */
function typeOf(type: string): TextType {
  return /^(?:html|text\/html|application\/xhtml\+xml)$/.test(type) ? 'html' : 'text';
}

/** RFC 4287 section 4.1.3.3: what is neither text nor XML is there as base64. */
function isOtherMedia(type: string): boolean {
  return type.includes('/') && !/^text\/|[/+]xml$/.test(type);
}

function readBase64(written: string): string {
  try {
    const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
