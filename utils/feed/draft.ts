import { mendCharacters, escapeAttribute, escapeHtml } from './characters.ts';
import { firstDate } from './read-date.ts';
import { PUBLISHED, UPDATED } from './vocabulary.ts';

/** More labels, links and so on than any publisher gives one article in earnest. */
const MOST_OF_A_KIND = 100;

const LONG = 80;
const MARK = '\u0001';

const DATES = [...PUBLISHED, ...UPDATED];

/** Elements of a feed or of one article as they are written out for rss-parser: well-formed whatever they came from. */
export class Draft {
  xml = '';
  readonly #longTexts: LongTexts;
  /** What was written first under each name that dates have. */
  readonly #dates = new Map<string, string>();
  #at: number | null | undefined;

  readonly #counts = new Map<string, number>();

  constructor(longTexts: LongTexts) {
    this.#longTexts = longTexts;
  }

  /** Whether it takes one more of the kind. */
  takes(name: string): boolean {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count <= MOST_OF_A_KIND;
  }

  open(name: string, attributes: Iterable<[string, string]> = []): void {
    this.xml += `<${name}`;
    for (const [attribute, value] of attributes) {
      this.xml += ` ${attribute}="${escapeAttribute(mendCharacters(value))}"`;
    }
    this.xml += '>';
  }

  text(value: string): void {
    const words = mendCharacters(value);
    this.xml += words.length < LONG ? escapeHtml(words) : this.#longTexts.put(words);
  }

  close(name: string): void {
    this.xml += `</${name}>`;
  }

  /** How new an article is: when it was published, else updated, as epoch ms. */
  date(): number | null {
    this.#at ??= firstDate(DATES.map((name) => this.#dates.get(name) ?? ''));
    return this.#at;
  }

  write(name: string, value: string, attributes?: Iterable<[string, string]>): void {
    if (DATES.includes(name) && !this.#dates.has(name)) this.#dates.set(name, value);
    this.open(name, attributes);
    this.text(value);
    this.close(name);
  }
}

/**
 * Texts that are long or need escaping, told from outside of a draft by their place. rss-parser's parser looks at every
 * letter by itself, which for such texts takes as long as all else together. What marks a place is a character that
 * `mendCharacters` leaves in no text.
 */
export class LongTexts {
  readonly #texts: string[] = [];

  /** What stands for the text in a draft. */
  put(text: string): string {
    return `${MARK}${this.#texts.push(text) - 1}`;
  }

  /** The text that was put, or the one that is there already. */
  take(written: string): string {
    return written.startsWith(MARK) ? (this.#texts[Number(written.slice(1))] ?? '') : written;
  }
}
