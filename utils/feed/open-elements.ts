import { FeedError } from './feed-error.ts';

/** No publisher nests deeper in earnest. */
const DEEPEST = 256;

/** The elements of a document that are open, the innermost last. */
export class OpenElements<Frame extends { tag: string }> {
  readonly #frames: Frame[] = [];
  /** How many are open of each tag, so that an end without a beginning costs nothing, wherever it would be looked for. */
  readonly #counts = new Map<string, number>();

  get innermost(): Frame | undefined {
    return this.#frames.at(-1);
  }

  /** @throws {FeedError} Where it is nested too deep. */
  open(frame: Frame): void {
    if (this.#frames.length >= DEEPEST)
      throw new FeedError(`Elements are nested more than ${DEEPEST} deep`);
    this.#frames.push(frame);
    this.#counts.set(frame.tag, (this.#counts.get(frame.tag) ?? 0) + 1);
  }

  /** Tells those that an end of this tag ends, the innermost first: none where none of that tag is open. */
  close(tag: string, leave: (frame: Frame) => void): void {
    if (!this.#counts.get(tag)) return;
    let frame: Frame;
    do {
      frame = this.#frames.pop()!;
      this.#counts.set(frame.tag, this.#counts.get(frame.tag)! - 1);
      leave(frame);
    } while (frame.tag !== tag);
  }
}
