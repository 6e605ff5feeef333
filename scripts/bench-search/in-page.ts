/**
 * Runs in a page: types the beginnings of fifty titles, key by key, into a search of 1,000, 10,000 and 50,000 written
 * articles, into the companion's own and into MiniSearch, which takes prefixes from the third letter.
 */
import MiniSearch from 'minisearch';
import { ArticleSearch, type Searched } from '../../utils/search/article-search.ts';
import { readQuery } from '../../utils/search/query.ts';
import { HOUR } from '../../utils/time/units.ts';
import { quantile } from '../quantile.ts';

const WORDS = 20_000;
const QUERIES = 50;
const SHOWN = 41;
const TYPED = 30;

type Ask = (typed: string) => string[];

let seed = 1;

for (const count of [1_000, 10_000, 50_000]) {
  const articles = Array.from({ length: count }, (_, i) => write(i));
  const titles = Array.from({ length: QUERIES }, () => articles[Math.floor(random() * count)]!);
  const wrong = titles.map(({ title }) => mistype(title));
  const own = new ArticleSearch();
  const peer = new MiniSearch<Searched>({ fields: ['title', 'sourceName', 'excerpt'] });
  const ours = measure(() => own.add(articles), askOwn(own), titles, wrong);
  const theirs = measure(() => peer.addAll(articles), askPeer(peer), titles, wrong);
  console.log(`${String(count).padStart(6)} articles  ours        ${lineOf(ours)}`);
  console.log(`                 MiniSearch  ${lineOf(theirs)}`);
  console.log(`                 p95, ours by its ${(ours.p95 / theirs.p95).toFixed(2)}`);
}

function askOwn(search: ArticleSearch): Ask {
  return (typed) =>
    search.find(readQuery(typed).terms, () => true, HOUR * 50_000, SHOWN).ids.slice(0, 10);
}

function askPeer(search: MiniSearch<Searched>): Ask {
  const options = {
    combineWith: 'AND' as const,
    prefix: (term: string) => term.length > 2,
    fuzzy: 0.2,
    boost: { title: 3 },
  };
  return (typed) =>
    search
      .search(typed, options)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

function measure(fill: () => void, ask: Ask, titles: readonly Searched[], wrong: string[]) {
  const filled = time(fill);
  const keys = titles.flatMap(({ title }) =>
    Array.from(title.slice(0, TYPED), (_, i) => time(() => ask(title.slice(0, i + 1)))),
  );
  const found = titles.filter(({ id }, i) => ask(wrong[i]!).includes(id)).length / QUERIES;
  return { filled, p50: quantile(keys, 0.5), p95: quantile(keys, 0.95), found };
}

function lineOf({ filled, p50, p95, found }: ReturnType<typeof measure>): string {
  const key = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
  return `filled in ${filled.toFixed(0)} ms, a key ${key}, recall@10 with a letter amiss ${found.toFixed(2)}`;
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

/** Without the third letter of its longest word. */
function mistype(title: string): string {
  const longest = title
    .split(' ')
    .reduce((one, other) => (other.length > one.length ? other : one));
  return title.replace(longest, `${longest.slice(0, 2)}${longest.slice(3)}`);
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
