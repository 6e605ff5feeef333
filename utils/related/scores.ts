/** A place in the index and what it scores. */
export interface Scored {
  place: number;
  score: number;
}

/** What each place scores for a question: gathered in any order, then read once and cleared for the next. */
export class Scores {
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(places: number) {
    this.#scores = new Float32Array(places);
    this.#touched = new Uint32Array(places);
  }

  /** @param says More than 0. */
  give(place: number, says: number): void {
    if (this.#scores[place] === 0) this.#touched[this.#count++] = place;
    this.#scores[place]! += says;
  }

  /**
   * The best, best first. Of the many thousands that were given something most score too little to be looked at twice.
   *
   * @param lengths Of each place, by what its score is divided.
   * @param nearness From 0, which leaves a place out, to 2: what that is multiplied by.
   */
  takeBest(most: number, lengths: Float32Array, nearness: (place: number) => number): Scored[] {
    const best: Scored[] = [];
    let least = 0;
    for (let i = 0; i < this.#count; i++) {
      const place = this.#touched[i]!;
      const shared = this.#scores[place]! / lengths[place]!;
      this.#scores[place] = 0;
      if (best.length === most && shared * 2 <= least) continue;
      const score = shared * nearness(place);
      if (score === 0 || (best.length === most && score <= least)) continue;
      let rank = best.length;
      while (rank > 0 && best[rank - 1]!.score < score) rank -= 1;
      best.splice(rank, 0, { place, score });
      if (best.length > most) best.pop();
      least = best.at(-1)!.score;
    }
    this.#count = 0;
    return best;
  }
}
