import type { Source } from './source.ts';

/** The sources whose name or site holds every word that was typed, however it is written. */
export function searchSources(sources: readonly Source[], typed: string): Source[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return sources.filter((source) => {
    const told = plain(`${source.name} ${new URL(source.home).host}`);
    return words.every((word) => told.includes(word));
  });
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
