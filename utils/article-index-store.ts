import type { Article } from './article/article.ts';
import { database } from './database.ts';
import { textOfHtml } from './feed/text-of-html.ts';
import { ArticleIndex } from './related/article-index.ts';
import { articleKey, idPrefix } from './related/article-key.ts';
import { type Term, termsOf } from './related/article-terms.ts';
import { type Entry, entryOf } from './related/entry.ts';
import { findRelated } from './related/rank-related.ts';
import { linksOf } from './related/links-of.ts';
import { LEAST_RELATED, packList, type RelatedItem, unpackList } from './related/related-list.ts';
import { areWhole } from './related/segment.ts';
import { updateLists } from './related/update-lists.ts';

/** Articles that are worked off in one transaction: some 100 ms, so that nothing else waits for long. */
const BATCH = 50;

/** The markup of a long lead; what comes after it is not read. */
const LEAD_HTML = 20_000;

/** Whether there are articles whose related aren't found out yet. */
export async function hasArrivals(): Promise<boolean> {
  return (await database.arrivals.limit(1).count()) > 0;
}

/** The index as it is stored. Where that is not whole, or of another format, it begins anew with all articles. */
export async function loadIndex(): Promise<ArticleIndex> {
  const { relatedSegments, related, arrivals, articles } = database;
  return database.transaction('rw', [relatedSegments, related, arrivals, articles], async () => {
    const segments = await relatedSegments.orderBy('number').toArray();
    const isLost = segments.length === 0 && (await related.count()) > 0;
    if (areWhole(segments) && !isLost) return new ArticleIndex(segments);
    await Promise.all([relatedSegments.clear(), related.clear()]);
    const ids = await articles.toCollection().primaryKeys();
    await arrivals.bulkPut(ids.map((articleId) => ({ articleId, indexed: 0 })));
    return new ArticleIndex();
  });
}

/**
 * Takes some of the articles that arrived into the index, and those that are gone out of it. Returns how many. Where it
 * fails the index knows more than is stored: it must not be used any more.
 */
export async function indexArrivals(index: ArticleIndex): Promise<number> {
  const { arrivals, articles, bodies, related, relatedSegments } = database;
  return database.transaction(
    'rw',
    [arrivals, articles, bodies, related, relatedSegments],
    async () => {
      const ids = await arrivals.where('indexed').equals(0).limit(BATCH).primaryKeys();
      const known = await loadSubjects(ids);
      for (const id of ids) {
        const subject = known.get(id);
        if (subject) index.add(subject.entry, subject.terms);
        else index.remove(articleKey(id));
      }
      const gone = ids.filter((id) => !known.has(id));
      await arrivals.bulkPut([...known.keys()].map((articleId) => ({ articleId, indexed: 1 })));
      await recallShort(index, gone.map(articleKey));
      await related.bulkDelete(gone.map(articleKey));
      await arrivals.bulkDelete(gone);
      await relatedSegments.bulkPut(index.takeChanged());
      return ids.length;
    },
  );
}

/**
 * Those whose lists have become short, now that these are gone, are related anew. Looked for among those that the gone ones
 * were related to themselves: four of five, found without reading every list. What is missed is mended when another comes.
 */
async function recallShort(index: ArticleIndex, gone: readonly number[]): Promise<void> {
  if (gone.length === 0) return;
  const { arrivals, articles } = database;
  const waiting = await arrivals.where('indexed').equals(0).primaryKeys();
  const unknown = new Set(waiting.map(articleKey));
  const isThere = ({ key }: RelatedItem) => index.has(key) && !unknown.has(key);
  const named = [...(await loadLists(gone)).values()].flat().filter(isThere);
  const short = [...(await loadLists(named.map(({ key }) => key)))].filter(([, list]) => {
    const left = list.filter(isThere).length;
    return left < Math.min(LEAST_RELATED, list.length);
  });
  const ids = await articles
    .where('id')
    .startsWithAnyOf(short.map(([key]) => idPrefix(key)))
    .primaryKeys();
  await arrivals.bulkPut(ids.map((articleId) => ({ articleId, indexed: 1 })));
}

/**
 * Finds what is related to some of the articles that the index has taken in, and puts each into the lists of those it is
 * related to, where it is better than what they have. Returns how many.
 */
export async function relateArrivals(index: ArticleIndex): Promise<number> {
  const { arrivals, articles, bodies, related } = database;
  return database.transaction('rw', [arrivals, articles, bodies, related], async () => {
    const ids = await arrivals.where('indexed').equals(1).limit(BATCH).primaryKeys();
    const subjects = [...(await loadSubjects(ids)).values()];
    const cited = await loadKeysOfPages(subjects.flatMap(({ links }) => links));
    const findings = subjects.map(({ entry, terms, links }) => {
      const found = findRelated(index, entry, terms);
      const keys = links.flatMap((page) => cited.get(page) ?? []);
      return { entry, terms, found, cited: new Set(keys) };
    });
    const lists = await loadLists(findings.map(({ entry }) => entry.key));
    const others = [
      ...[...lists.values()].flat().map(({ key }) => key),
      ...findings.flatMap(({ found }) => found.map(({ key }) => key)),
      ...findings.flatMap(({ cited: keys }) => [...keys]),
    ];
    const before = new Map([...lists, ...(await loadLists(others))]);
    const after = updateLists(index, findings, before);
    await related.bulkPut(Array.from(after, ([key, list]) => packList(key, list)));
    await arrivals.bulkDelete(ids);
    return ids.length;
  });
}

interface Subject {
  entry: Entry;
  terms: Term[];
  /** The pages it links to. */
  links: string[];
}

/** Those of the articles that are there, by their ids. */
async function loadSubjects(ids: readonly string[]): Promise<Map<string, Subject>> {
  const articles = await database.articles.bulkGet([...ids]);
  const bodies = await database.bodies.bulkGet([...ids]);
  const subjects = new Map<string, Subject>();
  articles.forEach((article, i) => {
    if (article) subjects.set(article.id, toSubject(article, bodies[i]?.html ?? ''));
  });
  return subjects;
}

function toSubject(article: Article, html: string): Subject {
  const { id, sourceId, title, url, excerpt, topics, sortedAt } = article;
  const lead = textOfHtml(html.slice(0, LEAD_HTML));
  // A summary of its own comes first; one that was taken from the text is in it already.
  const isOwn = !lead.includes(excerpt.replace(/…$/, ''));
  const text = isOwn ? `${excerpt}\n${lead}` : lead;
  return {
    entry: entryOf({ id, sourceId, title, at: sortedAt }),
    terms: termsOf({ title, text, url, topics }),
    links: linksOf(html, url),
  };
}

/** The keys of the articles that stand on these pages. */
async function loadKeysOfPages(pages: readonly string[]): Promise<Map<string, number[]>> {
  const articles = await database.articles.where('pageUrl').anyOf(pages).toArray();
  const keys = new Map<string, number[]>();
  for (const { id, pageUrl } of articles) {
    keys.set(pageUrl, [...(keys.get(pageUrl) ?? []), articleKey(id)]);
  }
  return keys;
}

async function loadLists(keys: readonly number[]): Promise<Map<number, RelatedItem[]>> {
  const stored = await database.related.bulkGet([...new Set(keys)]);
  const found = stored.filter((list) => list !== undefined);
  return new Map(found.map((list) => [list.key, unpackList(list)]));
}
