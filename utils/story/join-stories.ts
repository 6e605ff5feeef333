import { DAY } from '../time/units.ts';
import { type Rarity, type Sameness, sameness, STORY_DAYS } from './same-story.ts';
import type { Telling } from './telling.ts';

/** How two articles are the same. */
export interface Match {
  one: Telling;
  other: Telling;
  how: Sameness;
}

/** All pairs of new articles with known ones, and with each other, that tell the same. */
export function findMatches(
  fresh: readonly Telling[],
  known: readonly Telling[],
  rarity: Rarity,
): Match[] {
  const alike = new Neighbours();
  for (const telling of known) alike.add(telling);
  return fresh.flatMap((one) => {
    const found = [...alike.of(one)].flatMap((other) => {
      const how = sameness(one, other, rarity);
      return how === null ? [] : [{ one, other, how }];
    });
    alike.add(one);
    return found;
  });
}

/**
 * The story of each new article: one that is known, where at least half of its articles tell the same as it, the one with
 * most of them; else its own. So a chain of pairs, each a little off, makes no story. What leads others already goes to
 * another story where as many there tell the same as it.
 *
 * @param matches In the order of the new articles.
 */
export function storiesOf(
  fresh: readonly Telling[],
  known: ReadonlyMap<string, string>,
  matches: readonly Match[],
): Map<string, string> {
  const storyOf = new Map(known);
  const sizes = countBy(known.values());
  const matchesOf = Map.groupBy(matches, ({ one }) => one.id);
  const joined = new Map<string, string>();
  for (const { id } of fresh) {
    const met = (matchesOf.get(id) ?? []).map(({ other }) => storyOf.get(other.id) ?? other.id);
    const [best] = [...countBy(met)].sort(
      ([a, some], [b, others]) => others - some || Number(a === id) - Number(b === id),
    );
    const fits = best !== undefined && best[1] * 2 >= (sizes.get(best[0]) ?? 1);
    const storyId = fits ? best[0] : id;
    storyOf.set(id, storyId);
    sizes.set(storyId, (sizes.get(storyId) ?? 0) + 1);
    joined.set(id, storyId);
  }
  return joined;
}

/** Articles by the words and keys of their titles, so that each is compared with few. */
class Neighbours {
  readonly #byWord = new Map<string, Telling[]>();

  add(telling: Telling): void {
    for (const mark of marksOf(telling)) {
      const there = this.#byWord.get(mark);
      if (there) there.push(telling);
      else this.#byWord.set(mark, [telling]);
    }
  }

  of(telling: Telling): Set<Telling> {
    const found = marksOf(telling).flatMap((mark) =>
      (this.#byWord.get(mark) ?? []).filter((other) => areNear(telling, other)),
    );
    return new Set(found);
  }
}

function marksOf({ words, slug, site }: Telling): string[] {
  return slug === '' ? [...words] : [...words, `${site}/${slug}`];
}

function areNear(a: Telling, b: Telling): boolean {
  return a.at === null || b.at === null || Math.abs(a.at - b.at) <= STORY_DAYS * DAY;
}

function countBy<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
