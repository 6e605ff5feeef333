/**
 * A browser opens formatting that was never closed again in every element that follows, so that a few kilobytes may ask
 * for millions of elements (HTML standard, "reconstruct the active formatting elements"). Of formatting without
 * attributes it keeps three of a kind, of links one.
 */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const MOST_PLAIN = 3;

/** No end tag reaches out of these, but those of the table itself out of its cells. */
const CELLS = new Set(['caption', 'td', 'th']);
const OF_TABLES = new Set([...CELLS, 'table', 'tbody', 'tfoot', 'thead', 'tr']);

interface OpenElement {
  name: string;
  isCounted: boolean;
  /** Where the innermost table or cell around what is in this element stands in the stack, or -1. */
  scope: number;
  table: number;
}

/** The elements that are open, when each is closed by an end tag of its own. Every step takes the same short time. */
export class OpenElements {
  /** How many formatting elements a browser would open again in the next element. */
  formatting = 0;

  readonly #stack: OpenElement[] = [];
  /** Where the open elements of a name stand in the stack. */
  readonly #places = new Map<string, number[]>();
  readonly #counted = new Map<string, number>();

  isFormatting(name: string): boolean {
    return FORMATTING.has(name);
  }

  push(name: string, isPlain: boolean): void {
    const at = this.#stack.length;
    const around = this.#stack.at(-1);
    const isTable = name === 'table';
    this.#stack.push({
      name,
      isCounted: this.#count(name, isPlain),
      scope: isTable || CELLS.has(name) ? at : (around?.scope ?? -1),
      table: isTable ? at : (around?.table ?? -1),
    });
    this.#placesOf(name).push(at);
  }

  /** The end tags that close an element and all that is open in it; none where it isn't open, or not within reach. */
  close(name: string): string {
    const at = this.#placesOf(name).at(-1) ?? -1;
    const inner = this.#stack.at(-1);
    if (!inner || at < (OF_TABLES.has(name) ? inner.table : inner.scope) || at < 0) return '';
    let tags = '';
    while (this.#stack.length > at) tags += this.#pop();
    return tags;
  }

  #pop(): string {
    const element = this.#stack.pop();
    if (!element) return '';
    const { name, isCounted } = element;
    this.#placesOf(name).pop();
    if (isCounted) {
      this.formatting -= 1;
      this.#counted.set(name, (this.#counted.get(name) ?? 0) - 1);
    }
    return `</${name}>`;
  }

  #count(name: string, isPlain: boolean): boolean {
    const counted = this.#counted.get(name) ?? 0;
    const isOneTooMany = name === 'a' ? counted > 0 : isPlain && counted >= MOST_PLAIN;
    if (!FORMATTING.has(name) || isOneTooMany) return false;
    this.#counted.set(name, counted + 1);
    this.formatting += 1;
    return true;
  }

  /** Browsers close a heading with the end tag of any. */
  #placesOf(name: string): number[] {
    const kind = /^h[1-6]$/.test(name) ? 'heading' : name;
    const places = this.#places.get(kind) ?? [];
    this.#places.set(kind, places);
    return places;
  }
}
