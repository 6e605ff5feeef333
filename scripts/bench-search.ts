/** How long a key takes in a search of 1,000, 10,000 and 50,000 written articles, as a ratio to reading every title once. */
import { ArticleSearch, type Searched } from '../utils/search/article-search.ts';
import { readQuery } from '../utils/search/query.ts';
import { HOUR } from '../utils/time/units.ts';
import { quantile } from './quantile.ts';

const WORDS = 20_000;
const QUERIES = 100;
const SHOWN = 41;

let seed = 1;

for (const count of [1_000, 10_000, 50_000]) {
  const articles = Array.from({ length: count }, (_, i) => write(i));
  const search = new ArticleSearch();
  const filling = time(() => search.add(articles));
  const floor = time(() => articles.filter(({ title }) => title.includes('no such words')));
  const titles = Array.from({ length: QUERIES }, () => articles[Math.floor(random() * count)]!);
  const keys = titles.flatMap(({ title }) =>
    Array.from(title.slice(0, 30), (_, i) => time(() => ask(search, title.slice(0, i + 1)))),
  );
  const found = titles.filter(({ id, title }) => ask(search, mistype(title)).includes(id));
  const [p50, p95] = [quantile(keys, 0.5), quantile(keys, 0.95)];
  console.log(
    `${String(count).padStart(6)} articles  filled in ${filling.toFixed(0)} ms, a key p50 ${p50.toFixed(1)} ms, ` +
      `p95 ${p95.toFixed(1)} ms (${(p95 / floor).toFixed(1)} × reading every title), ` +
      `recall@10 with a letter amiss ${(found.length / QUERIES).toFixed(2)}`,
  );
}

function ask(search: ArticleSearch, typed: string): string[] {
  return search.find(readQuery(typed).terms, () => true, HOUR * 50_000, SHOWN).ids.slice(0, 10);
}

/** An article whose words are as unevenly common as those of a language (Zipf). */
function write(n: number): Searched {
  const words = (length: number) => Array.from({ length }, word).join(' ');
  const address = `https://blog.example/${n}`;
  return {
    id: `article ${n}`,
    sourceId: `source ${n % 100}`,
    sourceName: `${word()} blog`,
    url: address,
    pageUrl: address,
    title: words(4 + Math.floor(random() * 8)),
    excerpt: words(35),
    author: null,
    category: null,
    topics: n % 3 === 0 ? ['agents', 'safety'] : [],
    minutes: null,
    publishedAt: null,
    updatedAt: null,
    firstSeenAt: n * HOUR,
    sortedAt: n * HOUR,
    version: '1',
  };
}

function word(): string {
  const rank = Math.floor(WORDS ** random());
  return (rank * 7919 + 1_000).toString(26).replaceAll(/\d/g, (digit) => 'etaoinshrd'[+digit]!);
}

/** Two letters of the longest word changed over. */
function mistype(title: string): string {
  const longest = title
    .split(' ')
    .reduce((one, other) => (other.length > one.length ? other : one));
  const [first = '', second = '', third = ''] = longest;
  return title.replace(longest, `${first}${third}${second}${longest.slice(3)}`);
}

function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

/** Marsaglia's xorshift of 32 bits. */
function random(): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
}
