import type { Rarity } from './same-story.ts';
import type { Telling } from './telling.ts';

/** How rare words are among the titles of these articles: the logarithm of how many there are to one that has it. */
export function rarityAmong(tellings: readonly Pick<Telling, 'words'>[]): Rarity {
  const counts = new Map<string, number>();
  for (const { words } of tellings)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(tellings.length, 1) + 1;
  return (word) => Math.log(all / (counts.get(word) ?? 1));
}
