import { lexicon } from '../../utils/topic/lexicon.ts';

/** An article as the bench writes it. */
export interface WrittenArticle {
  /** 32 hex digits. */
  id: string;
  sourceId: string;
  title: string;
  text: string;
  topics: string[];
  url: string;
  /** Epoch ms. */
  at: number;
}

const SOURCES = 100;
const WORDS = 60_000;
const THEMES = 120;
const WORDS_OF_A_THEME = 40;
const FIRST = Date.UTC(2023, 0);
const MINUTES_BETWEEN = 40;
const TOPICS = Object.keys(lexicon);
const FILLERS = 'the of and to in a is that for it with as on be this we are by or an'.split(' ');
const SYLLABLES = 'ka lo mi ten ra vo shu ne par dim ols fer gan ti bo cre'.split(' ');

/**
 * Articles of full length that nobody wrote: words as frequent as Zipf says, a third of them of one theme out of many, names
 * among them. The same for the same number, and so for every run.
 */
export function writtenArticle(i: number): WrittenArticle {
  const random = seeded(i + 1);
  const pick = (count: number) => Math.floor(random() * count);
  const theme = pick(THEMES);
  const word = () => {
    const isOfTheme = random() < 0.35;
    const rank = Math.floor(isOfTheme ? random() ** 2 * WORDS_OF_A_THEME : WORDS ** random());
    return written(isOfTheme ? 10_000 + ((theme * 7_919 + rank * 101) % (WORDS - 10_000)) : rank);
  };
  const wordOrFiller = () => (random() < 0.55 ? FILLERS[pick(FILLERS.length)]! : word());
  const sentence = () => `${Array.from({ length: 8 + pick(14) }, wordOrFiller).join(' ')}. `;
  const sourceId = `source-${pick(SOURCES)}`;
  return {
    id: (((i + 1) * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0').padEnd(32, '5'),
    sourceId,
    title: Array.from({ length: 5 + pick(6) }, wordOrFiller).join(' '),
    text: Array.from({ length: 20 }, sentence).join(''),
    topics: [TOPICS[pick(TOPICS.length)]!, TOPICS[theme % TOPICS.length]!],
    url: `https://${sourceId}.example/${i}`,
    at: FIRST + i * MINUTES_BETWEEN * 60_000,
  };
}

/** The word of that rank; one in eight is a name. */
function written(rank: number): string {
  let word = '';
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16]!;
  return rank % 8 === 3 ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
