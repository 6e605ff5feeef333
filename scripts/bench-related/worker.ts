/**
 * The service worker of the bench's extension: the companion's own code for related, told by messages of a page what to
 * do. Beside it the peer, a search library that is asked for what an article's own words find.
 */
import MiniSearch from 'minisearch';
import { loadIndex } from '../../utils/article-index-store.ts';
import { database } from '../../utils/database.ts';
import { ArticleIndex } from '../../utils/related/article-index.ts';
import { type Term, termsOf } from '../../utils/related/article-terms.ts';
import { type Entry, entryOf } from '../../utils/related/entry.ts';
import { chooseRelated, findRelated, type Related } from '../../utils/related/rank-related.ts';
import { MOST_RELATED, packList, rankOf } from '../../utils/related/related-list.ts';
import { writtenArticle } from './written-articles.ts';

/** The peer is asked by so many words. */
const WORDS_ASKED = 6;

/** Each question is asked so often. */
const TIMES = 5;

let index = new ArticleIndex();
let peer: MiniSearch | null = null;
const commands = {
  add,
  ask,
  store,
  storeLists,
  first,
  addToPeer,
  askPeer,
  dropPeer: () => (peer = null),
  hello: () => true,
};

export type Command = keyof typeof commands;

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (
          told: { command: Command; from: number; to: number },
          sender: unknown,
          answer: (value: unknown) => void,
        ) => true,
      ): void;
    };
  };
};

chrome.runtime.onMessage.addListener(({ command, from, to }, _, answer) => {
  Promise.resolve(commands[command](from, to)).then(answer, (error: unknown) => {
    answer({ error: String(error) });
  });
  return true;
});

function toSubject(i: number) {
  const article = writtenArticle(i);
  return { entry: entryOf(article), terms: termsOf(article) };
}

/** Takes articles into the index. Returns the ms that each cost it, and those of reading its words. */
function add(from: number, to: number): { indexed: number[]; read: number[] } {
  const indexed: number[] = [];
  const read: number[] = [];
  for (let i = from; i < to; i++) {
    const article = writtenArticle(i);
    const begin = performance.now();
    const terms = termsOf(article);
    const between = performance.now();
    index.add(entryOf(article), terms);
    indexed.push(performance.now() - between);
    read.push(between - begin);
  }
  return { indexed, read };
}

/** The ms of each answer, with its reasons, for every so many-th article up to one. */
function ask(step: number, size: number): number[] {
  index.settle();
  const asked = Array.from({ length: Math.floor(size / step) }, (_, i) => toSubject(i * step));
  return asked.map(({ entry, terms }) => msOf(() => relate(entry, terms)));
}

function relate(entry: Entry, terms: readonly Term[]): Related[] {
  return chooseRelated(index, entry, terms, findRelated(index, entry, terms), new Map());
}

async function store(): Promise<void> {
  await database.relatedSegments.bulkPut(index.takeChanged());
}

/** Lists of some, stored again under the keys of all: as large as all of their own would be. */
async function storeLists(made: number, size: number): Promise<void> {
  const lists = Array.from({ length: made }, (_, i) => {
    const { entry, terms } = toSubject(Math.floor((i * size) / made));
    const toItem = ({ key, score, source, reason }: Related) => ({
      key,
      rank: rankOf(score, source !== entry.source),
      reason,
    });
    return relate(entry, terms).slice(0, MOST_RELATED).map(toItem);
  });
  for (let from = 0; from < size; from += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, i) =>
      packList(toSubjectKey(from + i), lists[(from + i) % made]!),
    );
    await database.related.bulkPut(rows);
  }
}

function toSubjectKey(i: number): number {
  return entryOf(writtenArticle(i)).key;
}

/** In a worker that has just started: the ms since then, those of reading the index, and those until the answer. */
async function first(i: number): Promise<{ sinceStart: number; loaded: number; ms: number }> {
  const begin = performance.now();
  index = await loadIndex();
  const loaded = performance.now() - begin;
  const { entry, terms } = toSubject(i);
  if (relate(entry, terms).length === 0)
    throw new Error('The index that was stored finds nothing.');
  const end = performance.now();
  return { sinceStart: end, loaded, ms: end - begin };
}

function addToPeer(from: number, to: number): void {
  peer ??= new MiniSearch({ fields: ['title', 'text'] });
  for (let i = from; i < to; i++) {
    const { title, text } = writtenArticle(i);
    peer.add({ id: i, title, text: text.slice(0, 1_500) });
  }
}

/** The peer is given the words that say most; which these are is worked out by our index, and not counted. */
function askPeer(step: number, size: number): number[] {
  return Array.from({ length: Math.floor(size / step) }, (_, i) => {
    const says = ({ hash, weight }: { hash: number; weight: number }) =>
      weight * index.rarity(hash);
    const words = toSubject(i * step).terms.filter(({ key }) => /^\p{L}+$/u.test(key));
    const asked = words.sort((a, b) => says(b) - says(a)).slice(0, WORDS_ASKED);
    const query = asked.map(({ written }) => written).join(' ');
    return msOf(() => peer!.search(query).slice(0, MOST_RELATED));
  });
}

/** The median of some times: what else the machine does in between counts as little as it can. */
function msOf(work: () => unknown): number {
  const ms = Array.from({ length: TIMES }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return ms.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
}
