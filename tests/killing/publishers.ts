import { HOUR } from '../../utils/time/units.ts';
import type { TestFeed } from '../etiquette/check.ts';
import { ok, rss, START } from '../etiquette/documents.ts';

/** What each feed tells in its first edition, and how much of it at most in a later one. */
const FIRST = 6;
const WINDOW = 10;

/** Feeds that publish one article each time the world goes on. */
export interface Publishers {
  feeds: TestFeed[];
  goOn(): void;
  /** The pages of all that was ever told, and of what came after the first poll. */
  pages(): string[];
  fresh(): string[];
}

/**
 * Meanwhile they do what publishers do: edit, change guids and slashes, tell an article no more and tell it again.
 */
export function publishersOf(count: number): Publishers {
  let edition = 0;
  const keys = Array.from({ length: count }, (_, n) => `kill-${n}`);
  const pagesFrom = (first: number) =>
    keys.flatMap((key) =>
      Array.from({ length: FIRST + edition - first }, (_, n) => pageOf(key, first + n)),
    );
  return {
    feeds: keys.map((key, n) => ({ key, answer: () => ok(documentOf(key, n, edition)) })),
    goOn: () => void (edition += 1),
    pages: () => pagesFrom(0),
    fresh: () => pagesFrom(FIRST),
  };
}

function pageOf(key: string, n: number): string {
  return `https://${key}.example/posts/${n}`;
}

function documentOf(key: string, feed: number, edition: number): string {
  const last = FIRST + edition;
  const numbers = Array.from({ length: last }, (_, n) => n).slice(-WINDOW);
  const told = numbers.filter(
    (n) => edition === 0 || (n + edition + feed) % 7 !== 0 || n === last - 1,
  );
  const style = (edition + feed) % 3;
  return rss(
    told.reverse().map((n) => ({
      // Alike in nothing, or they would be one story.
      title: `post${feed}of${n}`,
      link: `${pageOf(key, n)}${style === 0 ? '/' : ''}`,
      at: START - HOUR + n * 1_000,
      ...(style === 2 ? {} : { guid: `${style} ${n}` }),
      more: `<description>${n % 4 === 0 ? `Edited ${edition} times.` : 'As it was.'}</description>`,
    })),
  );
}
