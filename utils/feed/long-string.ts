const MOST_PIECES = 4_096;

/**
 * A text put together of many pieces. One that is merely added to keeps every piece by itself until it is read, which
 * for a piece of a few letters takes ten times the memory.
 */
export class LongString {
  #text = '';
  #pieces: string[] = [];

  add(piece: string): void {
    this.#pieces.push(piece);
    if (this.#pieces.length >= MOST_PIECES) this.read();
  }

  read(): string {
    this.#text += this.#pieces.join('');
    this.#pieces = [];
    return this.#text;
  }
}
